package io.fitgauge.web.scoring;

import io.fitgauge.scoring.boundary.OverlapsView;
import io.fitgauge.scoring.boundary.Reach;
import io.fitgauge.scoring.boundary.ReachLimits;
import io.fitgauge.tenancy.Permission;
import io.fitgauge.web.identity.CurrentCaller;
import io.fitgauge.web.identity.Needs;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** ICPs in use that are nearly the same, that let nearly everybody through, or nobody. */
@Path("/icps")
@Consumes("application/json")
@Produces("application/json")
@Tag(name = "Scores")
public class OverlapsResource {

    @Inject
    Reach reach;

    @Inject
    CurrentCaller caller;

    @GET
    @Path("/overlaps")
    @Needs(Permission.READ_SCORES)
    @Operation(
            summary = "Find ICPs in use that describe nearly the same companies, or nearly all",
            description = "By the accounts that each forwards to sales by its latest scores. Two overlap when, of all"
                    + " that at least one of them forwards, both forward more than 60 % (the Jaccard index).")
    @APIResponse(
            responseCode = "200",
            description = "How much each forwards, and which overlap",
            content = @Content(schema = @Schema(implementation = OverlapsView.class)))
    public OverlapsView overlaps() {
        return reach.overlaps(caller.get(), ReachLimits.USUAL);
    }
}
