package io.fitgauge.schedules.entity;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * When something is reviewed.
 *
 * @param countsFrom when its days began to count: no review opens before
 * @param fromDay no review opens for a day before this one
 * @param lastDueOn the last due day for which a review was opened
 */
public record Schedule(
        UUID id,
        Wish wish,
        State state,
        Instant countsFrom,
        LocalDate fromDay,
        @Nullable LocalDate lastDueOn,
        int revision,
        Instant createdAt,
        Instant updatedAt) {

    /** Whether it goes on. */
    public enum State {
        ACTIVE,
        /** What it was for is gone, or out of use. */
        ENDED
    }

    public static Schedule begun(UUID id, Wish wish, LocalDate today, Instant now) {
        return new Schedule(id, wish, State.ACTIVE, now, today, null, 1, now, now);
    }

    public Timing timing() {
        return wish.timing();
    }

    /** Whether reviews open by it. */
    public boolean isOpening() {
        return state == State.ACTIVE && !wish.paused();
    }

    /** The due days from a day on: none while nothing opens. */
    public Stream<LocalDate> days(LocalDate from) {
        return isOpening() ? timing().days(from) : Stream.empty();
    }

    /** @param opened the days, from {@link #fromDay} on, that a review was opened for */
    public Stream<LocalDate> unopened(Set<LocalDate> opened) {
        return days(fromDay).filter(day -> !opened.contains(day));
    }

    /** A day whose time to open had come before the schedule counted opens when that did. */
    public Instant opensAt(LocalDate dueOn, ZoneId zone) {
        Instant opensAt = timing().opensAt(dueOn, zone);
        return opensAt.isBefore(countsFrom) ? countsFrom : opensAt;
    }

    /** Days count anew from today when other ones open from now on. */
    public Schedule changedTo(Wish other, LocalDate today, Instant now) {
        boolean alike = state == State.ACTIVE && other.opensLike(wish);
        return new Schedule(
                id,
                other,
                State.ACTIVE,
                alike ? countsFrom : now,
                alike ? fromDay : today,
                lastDueOn,
                revision + 1,
                createdAt,
                now);
    }

    public Schedule opened(LocalDate dueOn) {
        return new Schedule(id, wish, state, countsFrom, dueOn.plusDays(1), dueOn, revision, createdAt, updatedAt);
    }

    public Schedule ended(Instant now) {
        return new Schedule(id, wish, State.ENDED, countsFrom, fromDay, lastDueOn, revision + 1, createdAt, now);
    }
}
