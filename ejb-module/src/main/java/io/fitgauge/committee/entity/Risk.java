package io.fitgauge.committee.entity;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A risk that was found.
 *
 * @param role when it is about one
 * @param people the contacts it is about
 */
public record Risk(RiskCode code, @Nullable CommitteeRole role, List<UUID> people) {

    public Risk {
        people = List.copyOf(people);
    }
}
