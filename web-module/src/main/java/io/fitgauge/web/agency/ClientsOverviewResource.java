package io.fitgauge.web.agency;

import io.fitgauge.agency.boundary.ClientReviews;
import io.fitgauge.agency.boundary.ClientsUnderReview;
import io.fitgauge.tenancy.Permission;
import io.fitgauge.web.identity.CurrentCaller;
import io.fitgauge.web.identity.Needs;
import io.fitgauge.web.paging.ListQuery;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Reviews at the clients of the caller's agency. */
@Path("/clients/overview")
@Produces("application/json")
@Tag(name = "Clients")
public class ClientsOverviewResource {

    @Inject
    ClientsUnderReview clients;

    @Inject
    CurrentCaller caller;

    @GET
    @Needs(Permission.SEE_CLIENTS)
    @Operation(
            summary = "See how reviews stand at the agency's clients",
            description =
                    "Of those clients that the caller may see: all for the role `AGENCY_ADMIN`, others by their grants. What"
                            + " a caller may not see is left out, so a page may be shorter than its limit. Sorted by `name`,"
                            + " `slug` or `createdAt`; by name unless asked.")
    @APIResponse(
            responseCode = "200",
            description = "A page of them",
            content = @Content(schema = @Schema(implementation = ClientReviewsPage.class)))
    @APIResponse(
            responseCode = "409",
            description = "The tenant is no agency",
            content = @Content(mediaType = "application/problem+json", schema = @Schema(ref = "Problem")))
    public Response list(@BeanParam ListQuery query, @Valid @BeanParam ClientQuery filter) {
        return query.answer(clients.list(caller.get(), filter.filter(), query.page()));
    }

    /** A page of them. */
    public record ClientReviewsPage(List<ClientReviews> items, @Nullable String nextCursor) {}
}
