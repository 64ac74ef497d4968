package io.fitgauge.agency.boundary;

import io.fitgauge.reviews.boundary.ReviewListing;
import io.fitgauge.reviews.boundary.ReviewsAtAGlance;
import io.fitgauge.tenants.boundary.ClientView;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How reviews stand at a client.
 *
 * @param underReview how many reviews are open, those that are overdue among them
 * @param overdue how many of them are overdue
 * @param dueSoon how many ICPs in use have their next day within 30 days
 * @param neverReviewed how many ICPs in use nobody has looked at since they were made
 * @param unacknowledged how many changes somebody has yet to acknowledge
 * @param overdueSince the day of the review that has been overdue for the longest time
 */
public record ClientReviews(
        UUID id,
        String slug,
        String name,
        long underReview,
        long overdue,
        long dueSoon,
        long neverReviewed,
        long unacknowledged,
        @Nullable LocalDate overdueSince) {

    static ClientReviews of(ClientView client, Standing standing) {
        ReviewsAtAGlance reviews = standing.reviews();
        return new ClientReviews(
                client.id(),
                client.slug(),
                client.name(),
                reviews.underReview().count(),
                reviews.overdue().count(),
                reviews.dueSoon().count(),
                reviews.neverReviewed().count(),
                standing.unacknowledged(),
                reviews.overdue().items().stream()
                        .findFirst()
                        .map(ReviewListing::dueOn)
                        .orElse(null));
    }

    /** As it is inside the client. */
    public record Standing(ReviewsAtAGlance reviews, long unacknowledged) {}
}
