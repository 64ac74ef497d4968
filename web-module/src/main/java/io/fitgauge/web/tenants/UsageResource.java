package io.fitgauge.web.tenants;

import io.fitgauge.quota.boundary.Usage;
import io.fitgauge.quota.boundary.UsageView;
import io.fitgauge.tenancy.Permission;
import io.fitgauge.web.identity.CurrentCaller;
import io.fitgauge.web.identity.Needs;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** How much of what it may have the caller's tenant uses. */
@Path("/tenant/usage")
@Produces("application/json")
@Tag(name = "Tenant")
public class UsageResource {

    @Inject
    Usage usage;

    @Inject
    CurrentCaller caller;

    @GET
    @Needs(Permission.READ_TENANT)
    @Operation(
            summary = "Read what the tenant uses, and how much it may",
            description = "A limit that is absent is lifted.")
    @APIResponse(
            responseCode = "200",
            description = "As it is now; requests are those of this minute on this server",
            content = @Content(schema = @Schema(implementation = UsageView.class)))
    public UsageView read() {
        return usage.of(caller.get());
    }
}
