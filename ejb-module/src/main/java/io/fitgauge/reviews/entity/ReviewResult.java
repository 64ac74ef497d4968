package io.fitgauge.reviews.entity;

import org.jspecify.annotations.Nullable;

/** What came of a review. */
public record ReviewResult(ReviewOutcome outcome, @Nullable Integer icpVersion, @Nullable String note) {

    /** People's words are their own. */
    @Override
    public String toString() {
        return "ReviewResult[" + outcome + "]";
    }
}
