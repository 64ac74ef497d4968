package io.fitgauge.web.jobs;

import io.fitgauge.agenda.boundary.AgendaItems;
import io.fitgauge.agenda.boundary.AgendaState;
import io.fitgauge.agenda.boundary.AgendaView;
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

/** What is to be done at a certain moment, and was. */
@Path("/jobs/agenda")
@Produces("application/json")
@Tag(name = "Jobs")
public class AgendaResource {

    @Inject
    AgendaItems items;

    @Inject
    CurrentCaller caller;

    @GET
    @Needs(Permission.MANAGE_EVENTS)
    @Operation(
            summary = "List what is done at a certain moment, the first to be due first",
            description =
                    "A `WAITING` one is done by itself at `dueAt`, once, whatever node runs then; after a failure again"
                            + " after a rest. A `FAILED` one has failed too often and is left alone until it is retried. A `DONE`"
                            + " one is kept for 400 days. Sorted by `dueAt`.")
    @APIResponse(
            responseCode = "200",
            description = "A page of them",
            content = @Content(schema = @Schema(implementation = AgendaPage.class)))
    public Response list(@BeanParam ListQuery query, @QueryParam("state") @Nullable AgendaState state) {
        return query.answer(items.list(caller.get(), state, query.page()));
    }

    @POST
    @Path("/{id}/retry")
    @Consumes("*/*")
    @Idempotent
    @Needs(Permission.MANAGE_EVENTS)
    @Operation(summary = "Have what has failed tried again, at once")
    @APIResponse(
            responseCode = "200",
            description = "As it is now",
            content = @Content(schema = @Schema(implementation = AgendaView.class)))
    public Response retry(@PathParam("id") UUID id) {
        return Response.ok(items.retry(caller.get(), id)).build();
    }

    /** A page of them. */
    public record AgendaPage(List<AgendaView> items, @Nullable String nextCursor) {}
}
