package io.fitgauge.web.archives;

import io.fitgauge.archives.boundary.TenantExports;
import io.fitgauge.jobs.boundary.JobView;
import io.fitgauge.tenancy.Permission;
import io.fitgauge.web.identity.CurrentCaller;
import io.fitgauge.web.identity.Needs;
import io.fitgauge.web.paging.AcceptedJob;
import io.fitgauge.web.paging.Idempotent;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** All that there is of a client, for its agency. */
@Path("/clients/{id}/export")
@Produces("application/json")
@Tag(name = "Clients")
public class ClientExportResource {

    @Inject
    TenantExports exports;

    @Inject
    CurrentCaller caller;

    @Context
    UriInfo uri;

    @POST
    @Consumes("*/*")
    @Idempotent
    @Needs(Permission.MANAGE_CLIENTS)
    @Operation(
            summary = "Export all of a client as an archive",
            description =
                    "The same as the client's own export (`/tenant/export`), also while it is suspended. The job is"
                            + " the agency's; its result says `export`, which `/clients/{id}/exports/{export}` hands out for some"
                            + " days, as long as this is the agency's client. The client's audit says that it was asked for.")
    @APIResponse(
            responseCode = "202",
            description = "A job does it; `Location` is where to watch it",
            content = @Content(schema = @Schema(implementation = JobView.class)))
    public Response export(@PathParam("id") UUID id) {
        return AcceptedJob.answer(exports.requestOf(caller.get(), id), uri);
    }
}
