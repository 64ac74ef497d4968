package io.fitgauge.agenda.boundary;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * Something that is due now, as its handler hears of it, maybe more than once.
 *
 * @param day that it is for
 * @param dueAt when it was due
 * @param now when its handler hears of it
 */
public record DueItem(UUID id, String kind, UUID subject, LocalDate day, Instant dueAt, Instant now) {

    /** Up to here nobody calls it late. */
    public static final Duration PUNCTUAL = Duration.ofMinutes(1);

    /** Whether it was due more than a minute ago: nobody was there to do it. */
    public boolean isLate() {
        return lateBy().compareTo(PUNCTUAL) > 0;
    }

    public Duration lateBy() {
        return Duration.between(dueAt, now);
    }
}
