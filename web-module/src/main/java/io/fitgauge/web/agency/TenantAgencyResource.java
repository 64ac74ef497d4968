package io.fitgauge.web.agency;

import io.fitgauge.identity.boundary.AgencyPeople;
import io.fitgauge.identity.boundary.AgencyView;
import io.fitgauge.tenancy.Permission;
import io.fitgauge.tenants.boundary.OwnAgency;
import io.fitgauge.web.identity.CurrentCaller;
import io.fitgauge.web.identity.Needs;
import io.fitgauge.web.paging.Conditional;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The agency that manages the caller's tenant. */
@Path("/tenant/agency")
@Produces("application/json")
@Tag(name = "Tenant")
public class TenantAgencyResource {

    @Inject
    AgencyPeople people;

    @Inject
    OwnAgency agency;

    @Inject
    CurrentCaller caller;

    @GET
    @Needs(Permission.SEE_AGENCY)
    @Operation(
            summary = "Read who manages this tenant",
            description = "The agency, and those of its people who hold `TENANT_ADMIN` here. Others have a grant"
                    + " (`/grants`). 404 when the tenant stands alone.")
    @APIResponse(
            responseCode = "200",
            description = "As it is now",
            content = @Content(schema = @Schema(implementation = AgencyView.class)))
    @APIResponse(
            responseCode = "404",
            description = "The tenant stands alone",
            content = @Content(mediaType = "application/problem+json", schema = @Schema(ref = "Problem")))
    public Response read(@BeanParam Conditional conditional) {
        return conditional.answer(people.mine(caller.get()));
    }

    @DELETE
    @Needs(Permission.CHOOSE_AGENCY)
    @Operation(
            summary = "Leave the agency, and keep everything",
            description = "What its people could do here, by their role or by grants, ends within 5 seconds.")
    @APIResponse(responseCode = "204", description = "The tenant stands alone")
    @APIResponse(
            responseCode = "404",
            description = "It did before",
            content = @Content(mediaType = "application/problem+json", schema = @Schema(ref = "Problem")))
    public void leave(@BeanParam Conditional conditional) {
        conditional.revision(people.mine(caller.get()));
        agency.leave(caller.get());
    }
}
