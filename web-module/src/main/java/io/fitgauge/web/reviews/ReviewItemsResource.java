package io.fitgauge.web.reviews;

import io.fitgauge.reviews.boundary.ItemAnswer;
import io.fitgauge.reviews.boundary.ReviewView;
import io.fitgauge.reviews.boundary.Reviews;
import io.fitgauge.tenancy.Permission;
import io.fitgauge.web.identity.CurrentCaller;
import io.fitgauge.web.identity.Needs;
import io.fitgauge.web.paging.Conditional;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.PUT;
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

/** The items of a review's checklist. */
@Path("/reviews/{id}/checklist/{number}")
@Consumes("application/json")
@Produces("application/json")
@Tag(name = "Reviews")
public class ReviewItemsResource {

    @Inject
    Reviews reviews;

    @Inject
    CurrentCaller caller;

    @PUT
    @Needs(Permission.ANSWER_REVIEWS)
    @Operation(
            summary = "Say what was found about an item of the checklist",
            description = "Who is to do the review may, whatever the role, and the role EDITOR. Items count from 1;"
                    + " `If-Match` takes the review's ETag.")
    @APIResponse(
            responseCode = "200",
            description = "The review as it is now",
            content = @Content(schema = @Schema(implementation = ReviewView.class)))
    public Response answer(
            @PathParam("id") UUID id,
            @PathParam("number") int number,
            @BeanParam Conditional conditional,
            @NotNull @Valid ItemAnswer answer) {
        int revision = conditional.revision(reviews.find(caller.get(), id));
        return Conditional.changed(reviews.answer(caller.get(), id, number, revision, answer));
    }
}
