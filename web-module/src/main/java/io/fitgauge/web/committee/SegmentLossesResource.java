package io.fitgauge.web.committee;

import io.fitgauge.committee.boundary.LossPeriod;
import io.fitgauge.committee.boundary.Losses;
import io.fitgauge.committee.boundary.LossesView;
import io.fitgauge.tenancy.Permission;
import io.fitgauge.web.identity.CurrentCaller;
import io.fitgauge.web.identity.Needs;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Why deals of a segment were lost. */
@Path("/segments/{id}/losses")
@Produces("application/json")
@Tag(name = "Figures")
public class SegmentLossesResource {

    @Inject
    Losses losses;

    @Inject
    CurrentCaller caller;

    @GET
    @Needs(Permission.READ_DEALS)
    @Operation(
            summary = "Read why deals of a segment were lost",
            description =
                    "A lost deal counts in the segment of the ICP in use that its account fits best now. Reasons are"
                            + " added up, with what was missing on the buying committees when the deals were lost.")
    @APIResponse(
            responseCode = "200",
            description = "The figures",
            content = @Content(schema = @Schema(implementation = LossesView.class)))
    public LossesView read(
            @PathParam("id") UUID id,
            @QueryParam("from")
                    @Parameter(
                            description = "Only deals closed on this day or later",
                            schema = @Schema(type = SchemaType.STRING, format = "date"))
                    @Nullable
                    LocalDate from,
            @QueryParam("to")
                    @Parameter(
                            description = "Only deals closed on this day or earlier",
                            schema = @Schema(type = SchemaType.STRING, format = "date"))
                    @Nullable
                    LocalDate to) {
        return losses.ofSegment(caller.get(), id, new LossPeriod(from, to));
    }
}
