package io.fitgauge.web.reviews;

import io.fitgauge.reviews.boundary.Completing;
import io.fitgauge.reviews.boundary.Completion;
import io.fitgauge.reviews.boundary.ReviewView;
import io.fitgauge.reviews.boundary.Reviews;
import io.fitgauge.tenancy.Permission;
import io.fitgauge.web.identity.CurrentCaller;
import io.fitgauge.web.identity.Needs;
import io.fitgauge.web.paging.Conditional;
import io.fitgauge.web.paging.Idempotent;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What comes of a review. */
@Path("/reviews/{id}/complete")
@Consumes("application/json")
@Produces("application/json")
@Tag(name = "Reviews")
public class ReviewCompletionResource {

    @Inject
    Reviews reviews;

    @Inject
    Completing completing;

    @Inject
    CurrentCaller caller;

    @POST
    @Idempotent
    @Needs(Permission.WRITE_REVIEWS)
    @Operation(
            summary = "Complete a review, or postpone it",
            description =
                    "`CONFIRMED`: it is right as it is. `CHANGED`: `icpVersion` names what was published since the review"
                            + " was opened. `RETIRED`: the ICP is retired, if it is not. `POSTPONED`: with a `reason`,"
                            + " `until` a day after the one it is due, at most 90 days after its first one, and at most"
                            + " twice; it stays open. What is completed stays as it is.")
    @APIResponse(
            responseCode = "200",
            description = "As it is now",
            content = @Content(schema = @Schema(implementation = ReviewView.class)))
    public Response complete(
            @PathParam("id") UUID id, @BeanParam Conditional conditional, @NotNull @Valid Completion completion) {
        Integer revision = conditional.revisionIfSent(reviews.find(caller.get(), id));
        return Conditional.changed(completing.complete(caller.get(), id, revision, completion));
    }
}
