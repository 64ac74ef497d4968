package io.fitgauge.web.knowledge;

import io.fitgauge.knowledge.boundary.IcpEvidence;
import io.fitgauge.knowledge.boundary.IcpEvidenceView;
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
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What an ICP rests on. */
@Path("/icps/{id}/evidence")
@Produces("application/json")
@Tag(name = "Evidence")
public class IcpEvidenceResource {

    @Inject
    IcpEvidence evidence;

    @Inject
    CurrentCaller caller;

    @GET
    @Needs(Permission.READ_ICPS)
    @Operation(
            summary = "What an ICP rests on, criterion by criterion",
            description =
                    "With how much evidence of each kind and about whom, the newest of it, and the criteria that rest"
                            + " on nothing: no evidence supports them.")
    @APIResponse(
            responseCode = "200",
            description = "As it is now",
            content = @Content(schema = @Schema(implementation = IcpEvidenceView.class)))
    public Response read(@PathParam("id") UUID id) {
        return Response.ok(evidence.of(caller.get(), id)).build();
    }
}
