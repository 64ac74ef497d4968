package io.fitgauge.web.scoring;

import io.fitgauge.scoring.boundary.Evaluation;
import io.fitgauge.scoring.boundary.ScoreView;
import io.fitgauge.scoring.boundary.Scores;
import io.fitgauge.tenancy.Permission;
import io.fitgauge.web.identity.CurrentCaller;
import io.fitgauge.web.identity.InReadersLanguage;
import io.fitgauge.web.identity.Needs;
import io.fitgauge.web.paging.Idempotent;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What a company that is not stored would score. */
@Path("/icps/{id}/evaluate")
@Consumes("application/json")
@Produces("application/json")
@Tag(name = "Scores")
public class EvaluateResource {

    @Inject
    Scores scores;

    @Inject
    CurrentCaller caller;

    @POST
    @Idempotent
    @Needs(Permission.READ_SCORES)
    @InReadersLanguage
    @Operation(
            summary = "Score a company that is not stored",
            description = "Stores nothing. `draft: true` uses the unpublished draft, `on` another scoring day.")
    @APIResponse(
            responseCode = "200",
            description = "The score, with a finding a criterion",
            content = @Content(schema = @Schema(implementation = ScoreView.class)))
    public Response evaluate(@PathParam("id") UUID id, @NotNull @Valid Evaluation evaluation) {
        return Response.ok(scores.evaluate(caller.get(), id, evaluation)).build();
    }
}
