package io.fitgauge.web.archives;

import io.fitgauge.archives.boundary.TenantExports;
import io.fitgauge.tenancy.Caller;
import io.fitgauge.tenancy.Permission;
import io.fitgauge.web.identity.CurrentCaller;
import io.fitgauge.web.identity.Needs;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Archives of a client, for its agency. */
@Path("/clients/{id}/exports")
@Tag(name = "Clients")
public class ClientExportsResource {

    @Inject
    TenantExports exports;

    @Inject
    CurrentCaller caller;

    @Inject
    Downloads downloads;

    @GET
    @Path("/{export}")
    @Produces({Downloads.ZIP, "application/problem+json"})
    @Needs(Permission.MANAGE_CLIENTS)
    @Operation(
            summary = "Take an archive of a client along",
            description = "Streamed. It is there for some days after its job was done; 409 until it is.")
    @APIResponse(
            responseCode = "200",
            description = "A ZIP",
            content =
                    @Content(mediaType = Downloads.ZIP, schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response download(@PathParam("id") UUID id, @PathParam("export") UUID export) {
        Caller reader = caller.get();
        return downloads.answer(reader, exports.openOf(reader, id, export));
    }
}
