package io.fitgauge.schedules.entity;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who is told of a review when.
 *
 * @param remindDaysBefore the due day
 * @param ownerAfter days after the due day; absent: never
 * @param adminAfter likewise
 * @param agencyAfter likewise
 */
public record Telling(
        List<Integer> remindDaysBefore,
        @Nullable Integer ownerAfter,
        @Nullable Integer adminAfter,
        @Nullable Integer agencyAfter) {

    public Telling {
        remindDaysBefore = List.copyOf(remindDaysBefore);
    }
}
