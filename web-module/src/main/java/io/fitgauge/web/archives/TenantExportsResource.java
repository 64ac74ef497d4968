package io.fitgauge.web.archives;

import io.fitgauge.archives.boundary.ArchiveView;
import io.fitgauge.archives.boundary.TenantExports;
import io.fitgauge.jobs.boundary.JobView;
import io.fitgauge.tenancy.Caller;
import io.fitgauge.tenancy.Permission;
import io.fitgauge.web.identity.CurrentCaller;
import io.fitgauge.web.identity.Needs;
import io.fitgauge.web.paging.AcceptedJob;
import io.fitgauge.web.paging.Idempotent;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** All that there is of the tenant, to be taken along. */
@Path("/tenant")
@Tag(name = "Tenant")
public class TenantExportsResource {

    @Inject
    TenantExports exports;

    @Inject
    CurrentCaller caller;

    @Inject
    Downloads downloads;

    @Context
    UriInfo uri;

    @POST
    @Path("/export")
    @Consumes("*/*")
    @Produces("application/json")
    @Idempotent
    @Needs(Permission.EXPORT_TENANT)
    @Operation(
            summary = "Export all of the tenant as an archive",
            description =
                    "As it is at one moment: JSON lines of every table, CSV of the chief ones, and a manifest that"
                            + " says what is there and what is withheld. It can be imported into another installation. The job's"
                            + " result says `export`, which `/tenant/exports/{id}` hands out, and for how long.")
    @APIResponse(
            responseCode = "202",
            description = "A job does it; `Location` is where to watch it",
            content = @Content(schema = @Schema(implementation = JobView.class)))
    public Response export() {
        JobView job = exports.request(caller.get());
        return AcceptedJob.answer(job, uri);
    }

    @GET
    @Path("/exports/{id}")
    @Produces({Downloads.ZIP, "application/problem+json"})
    @Needs(Permission.EXPORT_TENANT)
    @Operation(
            summary = "Take an archive of the tenant along",
            description = "Streamed. It is there for some days after its job was done; 409 until it is.")
    @APIResponse(
            responseCode = "200",
            description = "A ZIP",
            content =
                    @Content(mediaType = Downloads.ZIP, schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response download(@PathParam("id") UUID id) {
        Caller reader = caller.get();
        ArchiveView archive = exports.open(reader, id);
        return downloads.answer(reader, archive);
    }
}
