package io.fitgauge.web.publishing;

import io.fitgauge.publishing.boundary.Differences;
import io.fitgauge.publishing.boundary.VersionDiff;
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
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What differs between two states of an ICP. */
@Path("/icps/{id}/versions/{from}/diff/{to}")
@Produces("application/json")
@Tag(name = "ICPs")
public class DiffResource {

    private static final String STATE = "draft|[0-9]{1,9}";

    @Inject
    Differences differences;

    @Inject
    CurrentCaller caller;

    @GET
    @Needs(Permission.READ_ICPS)
    @Operation(
            summary = "Compare two versions of an ICP",
            description = "As data and in words. `draft` stands for the draft where a version's number may stand.")
    @APIResponse(
            responseCode = "200",
            description = "What differs",
            content = @Content(schema = @Schema(implementation = VersionDiff.class)))
    public Response compare(
            @PathParam("id") UUID id,
            @PathParam("from") @Parameter(schema = @Schema(type = SchemaType.STRING, pattern = STATE)) String from,
            @PathParam("to") @Parameter(schema = @Schema(type = SchemaType.STRING, pattern = STATE)) String to) {
        return Response.ok(differences.between(caller.get(), id, from, to)).build();
    }
}
