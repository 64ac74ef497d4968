package io.fitgauge.web.agency;

import io.fitgauge.tenancy.Permission;
import io.fitgauge.tenants.boundary.ClientOffers;
import io.fitgauge.web.identity.CurrentCaller;
import io.fitgauge.web.identity.Needs;
import io.fitgauge.web.paging.Idempotent;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Offers of an agency to tenants that stand alone. */
@Path("/clients/offers")
@Consumes("application/json")
@Produces("application/json")
@Tag(name = "Clients")
public class ClientOffersResource {

    @Inject
    ClientOffers offers;

    @Inject
    CurrentCaller caller;

    /** @param tenant its slug */
    public record NewOffer(@Schema(examples = "gamehal") @NotBlank @Size(max = 63) String tenant) {}

    @POST
    @Idempotent
    @Needs(Permission.MANAGE_CLIENTS)
    @Operation(
            summary = "Offer to manage a tenant",
            description =
                    "Its own administrator accepts or declines within 30 days (`/tenant/offers`). The answer is the"
                            + " same whether there is such a tenant, and whether it stands alone.")
    @APIResponse(responseCode = "204", description = "Offered, if it can be")
    public Response offer(@NotNull @Valid NewOffer offer) {
        offers.offer(caller.get(), offer.tenant());
        return Response.noContent().build();
    }
}
