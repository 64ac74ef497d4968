package io.fitgauge.reviews.boundary;

import java.util.List;

/**
 * How reviews stand.
 *
 * @param underReview reviews that are open, those that are overdue among them
 * @param overdue reviews that are overdue
 * @param dueSoon ICPs in use whose next day is within 30 days
 * @param neverReviewed ICPs in use that nobody has looked at since they were made
 */
public record ReviewsAtAGlance(SomeReviews underReview, SomeReviews overdue, SomeIcps dueSoon, SomeIcps neverReviewed) {

    /** @param count how many there are; at most 50 are shown, those first that are due first */
    public record SomeReviews(long count, List<ReviewListing> items) {

        public SomeReviews {
            items = List.copyOf(items);
        }
    }

    /** @param count how many there are; at most 50 are shown, by name */
    public record SomeIcps(long count, List<IcpAtAGlance> items) {

        public SomeIcps {
            items = List.copyOf(items);
        }
    }
}
