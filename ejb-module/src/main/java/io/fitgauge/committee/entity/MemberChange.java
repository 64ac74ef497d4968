package io.fitgauge.committee.entity;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What somebody said of a member. No JPA entity: it is written once, and never changed.
 *
 * @param part as it was from then on; of one who left, as it was last
 * @param by absent when it was no person
 * @param agency that the person acted for
 */
public record MemberChange(
        UUID id,
        UUID memberId,
        UUID accountId,
        UUID contactId,
        PartChange kind,
        Part part,
        Instant at,
        @Nullable UUID by,
        @Nullable UUID agency) {}
