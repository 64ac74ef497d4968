package io.fitgauge.web.scoring;

import io.fitgauge.fit.Decision;
import io.fitgauge.fit.Tier;
import io.fitgauge.paging.Page;
import io.fitgauge.scoring.boundary.FreshScores;
import io.fitgauge.scoring.boundary.Freshness;
import io.fitgauge.scoring.boundary.RankedScore;
import io.fitgauge.scoring.boundary.RankingFilter;
import io.fitgauge.scoring.boundary.Scores;
import io.fitgauge.tenancy.Permission;
import io.fitgauge.web.identity.CurrentCaller;
import io.fitgauge.web.identity.InReadersLanguage;
import io.fitgauge.web.identity.Needs;
import io.fitgauge.web.paging.ListQuery;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The tenant's accounts, ranked by an ICP. */
@Path("/icps/{id}/scores")
@Produces("application/json")
@Tag(name = "Scores")
public class RankingResource {

    @Inject
    Scores scores;

    @Inject
    FreshScores freshScores;

    @Inject
    CurrentCaller caller;

    @GET
    @Needs(Permission.READ_SCORES)
    @InReadersLanguage
    @Operation(
            summary = "Rank the accounts by an ICP",
            description = "The latest score of each account. The highest first unless `sort` says otherwise; an absent"
                    + " score is lowest, ties go by name, then id. `freshness` says by which version of the ICP the"
                    + " accounts are ranked, and as of when.")
    @APIResponse(
            responseCode = "200",
            description = "A page of them",
            content = @Content(schema = @Schema(implementation = RankedPage.class)))
    public Response ranking(
            @PathParam("id") UUID id,
            @BeanParam ListQuery query,
            @QueryParam("tier") @Nullable Tier tier,
            @QueryParam("decision") @Nullable Decision decision) {
        Freshness freshness =
                freshScores.of(caller.get(), id).orElse(null); // before the page, so as not to promise too much
        Page<RankedScore> page =
                scores.ranking(caller.get(), id, new RankingFilter(name(tier), name(decision)), query.page());
        return query.answer(page, next -> new RankedPage(page.items(), next, freshness));
    }

    private static @Nullable String name(@Nullable Enum<?> choice) {
        return choice == null ? null : choice.name();
    }

    /** A page of them, and how fresh they are. */
    public record RankedPage(List<RankedScore> items, @Nullable String nextCursor, @Nullable Freshness freshness) {}
}
