package io.fitgauge.web.agency;

import io.fitgauge.identity.boundary.AgencyPeople;
import io.fitgauge.identity.boundary.AgencyView;
import io.fitgauge.tenancy.Permission;
import io.fitgauge.tenants.boundary.OfferInbox;
import io.fitgauge.tenants.boundary.OfferView;
import io.fitgauge.web.identity.CurrentCaller;
import io.fitgauge.web.identity.Needs;
import io.fitgauge.web.paging.Conditional;
import io.fitgauge.web.paging.Idempotent;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What agencies offer to the caller's tenant. */
@Path("/tenant/offers")
@Produces("application/json")
@Tag(name = "Tenant")
public class TenantOffersResource {

    @Inject
    OfferInbox offers;

    @Inject
    AgencyPeople agency;

    @Inject
    CurrentCaller caller;

    @GET
    @Needs(Permission.CHOOSE_AGENCY)
    @Operation(summary = "List the agencies that offer to manage this tenant")
    @APIResponse(
            responseCode = "200",
            description = "Those whose offer stands, the oldest first",
            content = @Content(schema = @Schema(implementation = Offers.class)))
    public Offers list() {
        return new Offers(offers.list(caller.get()));
    }

    @POST
    @Path("/{id}/accept")
    @Consumes("*/*")
    @Idempotent
    @Needs(Permission.CHOOSE_AGENCY)
    @Operation(
            summary = "Accept an offer: this tenant becomes a client of the agency",
            description = "The agency's administrators then hold `TENANT_ADMIN` here, and others of its people what is"
                    + " granted to them (`/grants`). `DELETE /tenant/agency` ends it.")
    @APIResponse(
            responseCode = "200",
            description = "The agency, and who holds `TENANT_ADMIN` here now",
            content = @Content(schema = @Schema(implementation = AgencyView.class)))
    public Response accept(@PathParam("id") UUID id) {
        return Conditional.changed(agency.join(caller.get(), id));
    }

    @POST
    @Path("/{id}/decline")
    @Consumes("*/*")
    @Idempotent
    @Needs(Permission.CHOOSE_AGENCY)
    @Operation(summary = "Decline an offer")
    @APIResponse(responseCode = "204", description = "It is gone; the agency is not told")
    public Response decline(@PathParam("id") UUID id) {
        offers.decline(caller.get(), id);
        return Response.noContent().build();
    }

    /** All of them. */
    public record Offers(List<OfferView> items) {}
}
