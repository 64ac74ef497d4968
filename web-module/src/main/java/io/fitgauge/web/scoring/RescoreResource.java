package io.fitgauge.web.scoring;

import io.fitgauge.jobs.boundary.JobView;
import io.fitgauge.scoring.boundary.Scores;
import io.fitgauge.tenancy.Permission;
import io.fitgauge.web.identity.CurrentCaller;
import io.fitgauge.web.identity.Needs;
import io.fitgauge.web.paging.AcceptedJob;
import io.fitgauge.web.paging.Idempotent;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Scores all accounts by an ICP again. */
@Path("/icps/{id}/rescore")
@Consumes("*/*")
@Produces("application/json")
@Tag(name = "Scores")
public class RescoreResource {

    @Inject
    Scores scores;

    @Inject
    CurrentCaller caller;

    @Context
    UriInfo uri;

    @POST
    @Idempotent
    @Needs(Permission.SCORE)
    @Operation(summary = "Score all accounts by an ICP again")
    @APIResponse(
            responseCode = "202",
            description = "A job does it; `Location` is where to watch it",
            content = @Content(schema = @Schema(implementation = JobView.class)))
    public Response rescore(@PathParam("id") UUID id) {
        return AcceptedJob.answer(scores.rescore(caller.get(), id), uri);
    }
}
