package io.fitgauge.committee.boundary;

import io.fitgauge.committee.entity.BuyerStance;
import io.fitgauge.committee.entity.CommitteeRole;
import io.fitgauge.committee.entity.MemberChange;
import io.fitgauge.committee.entity.Part;
import io.fitgauge.committee.entity.PartChange;
import io.fitgauge.identity.boundary.ActorName;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What somebody said of a member, as clients see it.
 *
 * @param kind whether the contact became a member, was one, or is none any more
 * @param name of the contact now; absent when it is at another account
 * @param roles as they were from then on; of one who left, as they were last
 * @param by the person who said so; absent when it came otherwise
 * @param byName as it is known now; absent when nobody knows any more
 * @param agency the agency that the person acted for
 */
public record MemberChangeView(
        UUID id,
        UUID contactId,
        @Nullable String name,
        PartChange kind,
        List<CommitteeRole> roles,
        BuyerStance stance,
        boolean outside,
        @Nullable LocalDate metOn,
        @Nullable String mitigation,
        @Nullable String note,
        Instant at,
        @Nullable UUID by,
        @Nullable String byName,
        @Nullable UUID agency,
        @Nullable String agencyName) {

    static MemberChangeView of(MemberChange change, @Nullable String name, @Nullable ActorName by) {
        Part part = change.part();
        return new MemberChangeView(
                change.id(),
                change.contactId(),
                name,
                change.kind(),
                List.copyOf(part.roles()),
                part.stance(),
                part.outside(),
                part.metOn(),
                part.mitigation(),
                part.note(),
                change.at(),
                change.by(),
                by == null ? null : by.name(),
                change.agency(),
                by == null ? null : by.agency());
    }

    /** Tells nothing of the person. */
    @Override
    public String toString() {
        return "MemberChangeView[" + id + "]";
    }
}
