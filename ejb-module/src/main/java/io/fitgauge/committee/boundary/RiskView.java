package io.fitgauge.committee.boundary;

import io.fitgauge.committee.entity.CommitteeRole;
import io.fitgauge.committee.entity.RiskCode;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A risk, in the reader's language.
 *
 * @param role the one it is about; absent when it is about none
 * @param contactIds the members it is about
 * @param message what is so
 * @param advice what to do
 * @param mitigation what the ICP says is to be done about blockers; absent when it is about none, or the ICP says nothing
 */
public record RiskView(
        RiskCode code,
        @Nullable CommitteeRole role,
        List<UUID> contactIds,
        String message,
        String advice,
        @Nullable String mitigation) {

    public RiskView {
        contactIds = List.copyOf(contactIds);
    }
}
