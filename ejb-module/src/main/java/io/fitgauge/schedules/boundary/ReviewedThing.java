package io.fitgauge.schedules.boundary;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a schedule is for, as it is now.
 *
 * @param ownerId who looks after it; absent when nobody does
 */
record ReviewedThing(String name, @Nullable UUID ownerId) {}
