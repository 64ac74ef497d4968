package io.fitgauge.web.reviews;

import com.fasterxml.jackson.databind.JsonNode;
import io.fitgauge.paging.Revised;
import io.fitgauge.reviews.boundary.NewReviewDraft;
import io.fitgauge.reviews.boundary.ReviewChange;
import io.fitgauge.reviews.boundary.ReviewListing;
import io.fitgauge.reviews.boundary.ReviewView;
import io.fitgauge.reviews.boundary.Reviews;
import io.fitgauge.tenancy.Permission;
import io.fitgauge.web.identity.CurrentCaller;
import io.fitgauge.web.identity.Needs;
import io.fitgauge.web.json.Edits;
import io.fitgauge.web.paging.Conditional;
import io.fitgauge.web.paging.Idempotent;
import io.fitgauge.web.paging.ListQuery;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Reviews of the caller's tenant. */
@Path("/reviews")
@Consumes("application/json")
@Produces("application/json")
@Tag(name = "Reviews")
public class ReviewsResource {

    @Inject
    Reviews reviews;

    @Inject
    CurrentCaller caller;

    @Inject
    Edits edits;

    @Context
    UriInfo uri;

    @GET
    @Needs(Permission.READ_REVIEWS)
    @Operation(
            summary = "List reviews",
            description = "Sorted by `dueOn` or `openedAt`; by the day they are due unless asked.")
    @APIResponse(
            responseCode = "200",
            description = "A page of them",
            content = @Content(schema = @Schema(implementation = ReviewPage.class)))
    public Response list(@BeanParam ListQuery query, @BeanParam ReviewQuery filter) {
        return query.answer(reviews.list(caller.get(), filter.filter(), query.page()));
    }

    @POST
    @Idempotent
    @Needs(Permission.WRITE_REVIEWS)
    @Operation(
            summary = "Ask for a review now",
            description =
                    "Schedules open them by themselves, and so does drift. The facts are gathered within seconds.")
    @APIResponse(
            responseCode = "201",
            description = "Opened",
            content = @Content(schema = @Schema(implementation = ReviewView.class)))
    public Response ask(@NotNull @Valid NewReviewDraft draft) {
        Revised<ReviewView> made = reviews.ask(caller.get(), draft);
        return Conditional.created(
                uri.getAbsolutePathBuilder().path(made.value().id().toString()).build(), made);
    }

    @GET
    @Path("/{id}")
    @Needs(Permission.READ_REVIEWS)
    @Operation(
            summary = "Read a review",
            description = "With its facts, its checklist, and what has moved if that is why it was opened.")
    @APIResponse(
            responseCode = "200",
            description = "As it is now",
            content = @Content(schema = @Schema(implementation = ReviewView.class)))
    public Response read(@PathParam("id") UUID id, @BeanParam Conditional conditional) {
        return conditional.answer(reviews.find(caller.get(), id));
    }

    @PATCH
    @Path("/{id}")
    @Consumes({"application/merge-patch+json", "application/json"})
    @Needs(Permission.WRITE_REVIEWS)
    @Operation(summary = "Give an open review to other people (RFC 7396)")
    @APIResponse(
            responseCode = "200",
            description = "As it is now",
            content = @Content(schema = @Schema(implementation = ReviewView.class)))
    public Response patch(
            @PathParam("id") UUID id,
            @BeanParam Conditional conditional,
            @RequestBody(content = @Content(schema = @Schema(implementation = ReviewChange.class))) @NotNull
                    JsonNode body) {
        Revised<ReviewView> current = reviews.find(caller.get(), id);
        int revision = conditional.revision(current);
        ReviewChange change = edits.patched(body, current.value(), ReviewChange.class);
        return Conditional.changed(reviews.change(caller.get(), id, revision, change));
    }

    /** A page of them. */
    public record ReviewPage(List<ReviewListing> items, @Nullable String nextCursor) {}
}
