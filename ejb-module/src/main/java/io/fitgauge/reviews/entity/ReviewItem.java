package io.fitgauge.reviews.entity;

import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something to be looked at in a review.
 *
 * @param why what it is good for
 * @param note what was found
 * @param answeredBy absent as long as nobody has
 */
public record ReviewItem(
        String text,
        @Nullable String why,
        boolean done,
        @Nullable String note,
        @Nullable UUID answeredBy,
        @Nullable Instant answeredAt) {

    /** That nobody has looked at. */
    public static ReviewItem open(String text, @Nullable String why) {
        return new ReviewItem(text, why, false, null, null, null);
    }

    public boolean says(boolean otherDone, @Nullable String otherNote) {
        return done == otherDone && Objects.equals(note, otherNote);
    }

    public ReviewItem answered(boolean isDone, @Nullable String says, @Nullable UUID by, Instant at) {
        return new ReviewItem(text, why, isDone, says, by, at);
    }

    /** The same, in other words. */
    public ReviewItem noting(String otherNote) {
        return new ReviewItem(text, why, done, otherNote, answeredBy, answeredAt);
    }

    /** People's words are their own. */
    @Override
    public String toString() {
        return "ReviewItem[" + done + "]";
    }
}
