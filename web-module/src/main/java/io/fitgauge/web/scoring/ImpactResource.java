package io.fitgauge.web.scoring;

import io.fitgauge.refusal.Reason;
import io.fitgauge.refusal.Refusal;
import io.fitgauge.scoring.boundary.Impact;
import io.fitgauge.scoring.boundary.ImpactView;
import io.fitgauge.scoring.boundary.ReachLimits;
import io.fitgauge.tenancy.Permission;
import io.fitgauge.web.identity.CurrentCaller;
import io.fitgauge.web.identity.Needs;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What publishing a draft would change. */
@Path("/icps/{id}/impact")
@Produces("application/json")
@Tag(name = "Scores")
public class ImpactResource {

    private static final int USUAL_MOVERS = 20;
    private static final int MOST_MOVERS = 200;

    @Inject
    Impact impact;

    @Inject
    CurrentCaller caller;

    @GET
    @Needs(Permission.READ_SCORES)
    @Operation(
            summary = "See what publishing the draft would change",
            description = "All accounts as they are stored, scored now by the draft and by the version in use; nothing"
                    + " is kept. Says how many change tier and decision and which move the farthest, how well both tell"
                    + " won deals from lost ones, and which ICPs in use forward nearly the same accounts as the draft.")
    @APIResponse(
            responseCode = "200",
            description = "What would change; without a version in use, what the draft would give",
            content = @Content(schema = @Schema(implementation = ImpactView.class)))
    public ImpactView read(
            @PathParam("id") UUID id,
            @QueryParam("limit")
                    @Parameter(
                            description = "How many of the accounts that move the farthest",
                            schema =
                                    @Schema(
                                            type = SchemaType.INTEGER,
                                            minimum = "0",
                                            maximum = "200",
                                            defaultValue = "20"))
                    @Nullable
                    Integer limit) {
        return impact.of(caller.get(), id, movers(limit), ReachLimits.USUAL);
    }

    private static int movers(@Nullable Integer limit) {
        if (limit == null) {
            return USUAL_MOVERS;
        }
        if (limit < 0 || limit > MOST_MOVERS) {
            throw new Refusal(Reason.INVALID, "limit must be a whole number from 0 to " + MOST_MOVERS + ".");
        }
        return limit;
    }
}
