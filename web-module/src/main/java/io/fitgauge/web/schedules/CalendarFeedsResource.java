package io.fitgauge.web.schedules;

import io.fitgauge.paging.Revised;
import io.fitgauge.schedules.boundary.CalendarFeeds;
import io.fitgauge.schedules.boundary.FeedDraft;
import io.fitgauge.schedules.boundary.FeedView;
import io.fitgauge.schedules.boundary.NewFeed;
import io.fitgauge.tenancy.Permission;
import io.fitgauge.web.identity.CurrentCaller;
import io.fitgauge.web.identity.Needs;
import io.fitgauge.web.paging.Conditional;
import io.fitgauge.web.paging.Idempotent;
import io.fitgauge.web.paging.ListQuery;
import io.fitgauge.web.paging.ShownOnce;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
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
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The calendars that the caller subscribes to. */
@Path("/calendar-feeds")
@Consumes("application/json")
@Produces("application/json")
@Tag(name = "Reviews")
public class CalendarFeedsResource {

    @Inject
    CalendarFeeds feeds;

    @Inject
    CurrentCaller caller;

    @Context
    UriInfo uri;

    @GET
    @Needs(Permission.KEEP_CALENDARS)
    @Operation(
            summary = "List one's own calendars",
            description = "Without their addresses: each was told once. Sorted by `createdAt`.")
    @APIResponse(
            responseCode = "200",
            description = "A page of them",
            content = @Content(schema = @Schema(implementation = FeedViewPage.class)))
    public Response list(@BeanParam ListQuery query) {
        return query.answer(feeds.list(caller.get(), query.page()));
    }

    @GET
    @Path("/{id}")
    @Needs(Permission.KEEP_CALENDARS)
    @Operation(summary = "Read one of one's own calendars")
    @APIResponse(
            responseCode = "200",
            description = "As it is",
            content = @Content(schema = @Schema(implementation = FeedView.class)))
    public Response read(@PathParam("id") UUID id, @BeanParam Conditional conditional) {
        return conditional.answer(feeds.find(caller.get(), id));
    }

    @POST
    @Idempotent
    @Needs(Permission.KEEP_CALENDARS)
    @Operation(
            summary = "Subscribe to the due days in one's own calendar program",
            description =
                    "`address` is told in this answer and never again, not even to the same `Idempotency-Key`. Whoever"
                            + " knows it reads the calendar, in the language of the person that it is of, until it is revoked or that"
                            + " person is blocked. Up to 20.")
    @APIResponse(
            responseCode = "201",
            description = "Created, with its address",
            content = @Content(schema = @Schema(implementation = NewFeed.class)))
    public Response create(@NotNull @Valid FeedDraft draft) {
        Revised<NewFeed> made = feeds.create(caller.get(), draft);
        return Conditional.created(
                uri.getAbsolutePathBuilder().path(made.value().id().toString()).build(),
                new Revised<>(
                        made.revision(),
                        new ShownOnce(made.value(), made.value().withoutAddress())));
    }

    @DELETE
    @Path("/{id}")
    @Needs(Permission.KEEP_CALENDARS)
    @Operation(summary = "Revoke a calendar's address, at once")
    @APIResponse(responseCode = "204", description = "Revoked")
    public void revoke(@PathParam("id") UUID id, @BeanParam Conditional conditional) {
        conditional.revision(feeds.find(caller.get(), id));
        feeds.revoke(caller.get(), id);
    }

    /** A page of them. */
    public record FeedViewPage(List<FeedView> items, @Nullable String nextCursor) {}
}
