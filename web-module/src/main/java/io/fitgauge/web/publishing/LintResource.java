package io.fitgauge.web.publishing;

import io.fitgauge.advice.boundary.Lint;
import io.fitgauge.advice.boundary.LintReport;
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

/** What is weak about an ICP. */
@Path("/icps/{id}/lint")
@Produces("application/json")
@Tag(name = "ICPs")
public class LintResource {

    @Inject
    Lint lint;

    @Inject
    CurrentCaller caller;

    @GET
    @Needs(Permission.READ_ICPS)
    @Operation(
            summary = "Look for weaknesses of an ICP",
            description =
                    "Looks at the draft, at what it would do to the accounts, and at the evidence behind it. Codes are stable; where they begin, the tenant's settings say.")
    @APIResponse(
            responseCode = "200",
            description = "What was found, in the reader's language",
            content = @Content(schema = @Schema(implementation = LintReport.class)))
    public Response lint(@PathParam("id") UUID id) {
        return Response.ok(lint.of(caller.get(), id)).build();
    }
}
