package io.fitgauge.reviews.entity;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** That a review was put off, and why. */
public record Postponement(LocalDate from, LocalDate until, String reason, @Nullable UUID by, Instant at) {

    /** The same, in other words. */
    public Postponement because(String otherReason) {
        return new Postponement(from, until, otherReason, by, at);
    }

    /** People's words are their own. */
    @Override
    public String toString() {
        return "Postponement[" + from + " to " + until + "]";
    }
}
