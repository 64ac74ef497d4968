package io.fitgauge.icps.boundary;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An ICP in use, and who has looked at it when.
 *
 * @param ownerId who looks after it; absent when nobody does
 * @param lastReviewedOn absent when nobody has
 */
public record LookedAtIcp(UUID id, String name, @Nullable UUID ownerId, @Nullable LocalDate lastReviewedOn) {}
