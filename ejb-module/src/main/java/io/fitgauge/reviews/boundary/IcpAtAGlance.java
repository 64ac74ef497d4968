package io.fitgauge.reviews.boundary;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An ICP in use, and when it is looked at.
 *
 * @param ownerId who looks after it; absent when nobody does
 * @param ownerName absent likewise, and when nobody knows any more
 * @param lastReviewedOn absent when nobody has
 * @param nextDueOn by its own schedule, or that of its segment or tenant; absent without any
 */
public record IcpAtAGlance(
        UUID icpId,
        String name,
        @Nullable UUID ownerId,
        @Nullable String ownerName,
        @Nullable LocalDate lastReviewedOn,
        @Nullable LocalDate nextDueOn) {}
