package io.fitgauge.web.tenants;

import com.fasterxml.jackson.databind.JsonNode;
import io.fitgauge.paging.Revised;
import io.fitgauge.tenancy.Permission;
import io.fitgauge.tenants.boundary.TenantSettings;
import io.fitgauge.tenants.boundary.TenantView;
import io.fitgauge.tenants.boundary.Tenants;
import io.fitgauge.web.identity.CurrentCaller;
import io.fitgauge.web.identity.Needs;
import io.fitgauge.web.json.Edits;
import io.fitgauge.web.paging.Conditional;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The caller's own tenant. */
@Path("/tenant")
@Produces("application/json")
@Tag(name = "Tenant")
public class TenantResource {

    @Inject
    Tenants tenants;

    @Inject
    CurrentCaller caller;

    @Inject
    Edits edits;

    @GET
    @Needs(Permission.READ_TENANT)
    @Operation(summary = "Read the tenant that the token is for")
    @APIResponse(
            responseCode = "200",
            description = "As it is now",
            content = @Content(schema = @Schema(implementation = TenantView.class)))
    public Response read(@BeanParam Conditional conditional) {
        return conditional.answer(tenants.mine(caller.get()));
    }

    @PATCH
    @Consumes({"application/merge-patch+json", "application/json"})
    @Needs(Permission.CHANGE_TENANT)
    @Operation(summary = "Change name, locale, time zone or currency of the tenant (RFC 7396)")
    @APIResponse(
            responseCode = "200",
            description = "As it is now",
            content = @Content(schema = @Schema(implementation = TenantView.class)))
    public Response patch(
            @BeanParam Conditional conditional,
            @RequestBody(content = @Content(schema = @Schema(implementation = TenantSettings.class))) @NotNull
                    JsonNode body) {
        Revised<TenantView> current = tenants.mine(caller.get());
        int revision = conditional.revision(current);
        TenantSettings settings = edits.patched(body, current.value(), TenantSettings.class);
        return Conditional.changed(tenants.change(caller.get(), revision, settings));
    }
}
