package io.fitgauge.web.jobs;

import io.fitgauge.outbox.boundary.DeliveryState;
import io.fitgauge.outbox.boundary.DeliveryView;
import io.fitgauge.outbox.boundary.WaitingEvents;
import io.fitgauge.tenancy.Permission;
import io.fitgauge.web.identity.CurrentCaller;
import io.fitgauge.web.identity.Needs;
import io.fitgauge.web.paging.Idempotent;
import io.fitgauge.web.paging.ListQuery;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What has happened and has yet to be acted on. */
@Path("/jobs/events")
@Produces("application/json")
@Tag(name = "Jobs")
public class EventsResource {

    @Inject
    WaitingEvents events;

    @Inject
    CurrentCaller caller;

    @GET
    @Needs(Permission.MANAGE_EVENTS)
    @Operation(
            summary = "List events that are yet to be acted on, oldest first",
            description = "A `WAITING` one is acted on by itself, soon or after a rest. A `PARKED` one has failed too"
                    + " often and is left alone until it is retried.")
    @APIResponse(
            responseCode = "200",
            description = "A page of them",
            content = @Content(schema = @Schema(implementation = EventPage.class)))
    public Response list(@BeanParam ListQuery query, @QueryParam("state") @Nullable DeliveryState state) {
        return query.answer(events.list(caller.get(), state, query.page()));
    }

    @POST
    @Path("/{id}/retry")
    @Consumes("*/*")
    @Idempotent
    @Needs(Permission.MANAGE_EVENTS)
    @Operation(summary = "Have an event acted on again, at once")
    @APIResponse(
            responseCode = "200",
            description = "As it is now",
            content = @Content(schema = @Schema(implementation = DeliveryView.class)))
    public Response retry(@PathParam("id") UUID id) {
        return Response.ok(events.retry(caller.get(), id)).build();
    }

    /** A page of them. */
    public record EventPage(List<DeliveryView> items, @Nullable String nextCursor) {}
}
