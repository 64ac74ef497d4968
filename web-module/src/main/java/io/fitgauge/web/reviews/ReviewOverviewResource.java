package io.fitgauge.web.reviews;

import io.fitgauge.changes.boundary.Changes;
import io.fitgauge.changes.boundary.OpenChange;
import io.fitgauge.reviews.boundary.ReviewOverview;
import io.fitgauge.reviews.boundary.ReviewsAtAGlance;
import io.fitgauge.tenancy.Caller;
import io.fitgauge.tenancy.Permission;
import io.fitgauge.web.identity.CurrentCaller;
import io.fitgauge.web.identity.Needs;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Reviews of the caller's tenant, and what nobody has acknowledged, at a glance. */
@Path("/reviews/overview")
@Produces("application/json")
@Tag(name = "Reviews")
public class ReviewOverviewResource {

    @Inject
    ReviewOverview overview;

    @Inject
    Changes changes;

    @Inject
    CurrentCaller caller;

    @GET
    @Needs(Permission.READ_REVIEWS)
    @Operation(
            summary = "See how reviews stand",
            description =
                    "What is under review, due within 30 days, overdue and was never reviewed, and who has yet to acknowledge"
                            + " which changes; of each the number, and at most 50. An API client needs `changes:read`, too,"
                            + " to see the changes.")
    @APIResponse(
            responseCode = "200",
            description = "At this moment",
            content = @Content(schema = @Schema(implementation = Overview.class)))
    public Overview read() {
        Caller reader = caller.get();
        ReviewsAtAGlance reviews = overview.of(reader);
        return new Overview(
                reviews.underReview(),
                reviews.overdue(),
                reviews.dueSoon(),
                reviews.neverReviewed(),
                reader.may(Permission.READ_CHANGES) ? unacknowledged(reader) : null);
    }

    private Unacknowledged unacknowledged(Caller reader) {
        return new Unacknowledged(changes.countUnacknowledged(reader), changes.unacknowledged(reader));
    }

    /** All of it. */
    public record Overview(
            ReviewsAtAGlance.SomeReviews underReview,
            ReviewsAtAGlance.SomeReviews overdue,
            ReviewsAtAGlance.SomeIcps dueSoon,
            ReviewsAtAGlance.SomeIcps neverReviewed,
            @Nullable Unacknowledged unacknowledged) {}

    /** Changes that somebody has yet to acknowledge, the oldest first. */
    public record Unacknowledged(long count, List<OpenChange> items) {}
}
