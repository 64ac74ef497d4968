package io.fitgauge.web.briefs;

import io.fitgauge.briefs.boundary.Briefs;
import io.fitgauge.briefs.boundary.MarketingBrief;
import io.fitgauge.briefs.boundary.ProductBrief;
import io.fitgauge.briefs.boundary.SalesBrief;
import io.fitgauge.tenancy.Permission;
import io.fitgauge.web.identity.CurrentCaller;
import io.fitgauge.web.identity.InReadersLanguage;
import io.fitgauge.web.identity.Needs;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What sales, marketing and product each need of an ICP and its personas. */
@Path("/icps/{id}/briefs")
@Produces("application/json")
@Tag(name = "Personas")
public class BriefsResource {

    @Inject
    Briefs briefs;

    @Inject
    CurrentCaller caller;

    @GET
    @Path("/sales")
    @Needs(Permission.READ_ICPS)
    @InReadersLanguage
    @Operation(
            summary = "Who to call, and with which opening",
            description =
                    "Personas by priority, how to reach each, the first message that says what is lost, objections"
                            + " with their answers, and what to find out first: the must criteria and the exclusions.")
    @APIResponse(
            responseCode = "200",
            description = "For sales",
            content = @Content(schema = @Schema(implementation = SalesBrief.class)))
    public SalesBrief sales(@PathParam("id") UUID id) {
        return briefs.sales(caller.get(), id);
    }

    @GET
    @Path("/marketing")
    @Needs(Permission.READ_ICPS)
    @InReadersLanguage
    @Operation(
            summary = "What to write, for whom, and where",
            description =
                    "Messages of each persona, contents by stage from where the persona stands on, where they look"
                            + " for information, and the channels that evidence advises.")
    @APIResponse(
            responseCode = "200",
            description = "For marketing",
            content = @Content(schema = @Schema(implementation = MarketingBrief.class)))
    public MarketingBrief marketing(@PathParam("id") UUID id) {
        return briefs.marketing(caller.get(), id);
    }

    @GET
    @Path("/product")
    @Needs(Permission.READ_ICPS)
    @InReadersLanguage
    @Operation(
            summary = "Which needs the product must meet",
            description =
                    "Needs of the segment; jobs, pains, gains, technology and objections, by the number of personas"
                            + " that share them; and the value tree.")
    @APIResponse(
            responseCode = "200",
            description = "For product",
            content = @Content(schema = @Schema(implementation = ProductBrief.class)))
    public ProductBrief product(@PathParam("id") UUID id) {
        return briefs.product(caller.get(), id);
    }
}
