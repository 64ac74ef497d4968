package io.fitgauge.web.scoring;

import io.fitgauge.scoring.boundary.ScoreView;
import io.fitgauge.scoring.boundary.Scored;
import io.fitgauge.scoring.boundary.Scores;
import io.fitgauge.tenancy.Permission;
import io.fitgauge.web.identity.CurrentCaller;
import io.fitgauge.web.identity.InReadersLanguage;
import io.fitgauge.web.identity.Needs;
import io.fitgauge.web.paging.Idempotent;
import io.fitgauge.web.paging.ListQuery;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The scores of one account. */
@Path("/accounts/{id}/scores")
@Consumes("application/json")
@Produces("application/json")
@Tag(name = "Scores")
public class AccountScoresResource {

    @Inject
    Scores scores;

    @Inject
    CurrentCaller caller;

    @Context
    UriInfo uri;

    /** @param icpId the one ICP to score by; all active ones when absent */
    public record Wish(@Nullable UUID icpId) {}

    @POST
    @Consumes({"application/json", "*/*"}) // a body may be left out, and then has no type
    @Idempotent
    @Needs(Permission.SCORE)
    @InReadersLanguage
    @Operation(summary = "Score an account now, and keep it", description = "By all active ICPs without `icpId`.")
    @APIResponse(
            responseCode = "201",
            description = "The scores, and the ICP that the account fits best",
            content = @Content(schema = @Schema(implementation = Scored.class)))
    public Response score(@PathParam("id") UUID id, @Nullable Wish wish) {
        Scored scored = scores.score(caller.get(), id, wish == null ? null : wish.icpId());
        return Response.created(uri.getAbsolutePath()).entity(scored).build();
    }

    @GET
    @Needs(Permission.READ_SCORES)
    @InReadersLanguage
    @Operation(summary = "Read the latest score of an account by each ICP")
    @APIResponse(
            responseCode = "200",
            description = "The latest of each",
            content = @Content(schema = @Schema(implementation = ScorePage.class)))
    public ScorePage latest(@PathParam("id") UUID id) {
        return new ScorePage(scores.latest(caller.get(), id), null);
    }

    @GET
    @Path("/history")
    @Needs(Permission.READ_SCORES)
    @InReadersLanguage
    @Operation(summary = "Read the scores that an account has had, newest first")
    @APIResponse(
            responseCode = "200",
            description = "A page of them",
            content = @Content(schema = @Schema(implementation = ScorePage.class)))
    public Response history(
            @PathParam("id") UUID id, @BeanParam ListQuery query, @QueryParam("icpId") @Nullable UUID icpId) {
        return query.answer(scores.history(caller.get(), id, icpId, query.page()));
    }

    /** A page of them. */
    public record ScorePage(List<ScoreView> items, @Nullable String nextCursor) {}
}
