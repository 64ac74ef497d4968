package io.fitgauge.web.committee;

import io.fitgauge.committee.boundary.AccountCommitteeView;
import io.fitgauge.committee.boundary.AccountCommittees;
import io.fitgauge.committee.boundary.MemberChangeView;
import io.fitgauge.tenancy.Permission;
import io.fitgauge.web.identity.CurrentCaller;
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
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Who decides together at an account, as far as it is known. */
@Path("/accounts/{id}/committee")
@Produces("application/json")
@Tag(name = "Buying committees")
public class AccountCommitteeResource {

    @Inject
    AccountCommittees committees;

    @Inject
    CurrentCaller caller;

    @GET
    @Needs(Permission.READ_CONTACTS)
    @Operation(
            summary = "Read the buying committee of an account",
            description =
                    "Coverage is the mean over the expected roles of known people by expected people, each role 1 at"
                            + " most. People outside the company cover no role but BLOCKER. Whoever is CHAMPION and DECISION_MAKER"
                            + " counts as both up to the ICP's `combine.upToEmployees`, and as one of them above it; while the number"
                            + " of employees is not known as both, which is said as a risk. Risks come the worst first; without an"
                            + " ICP that has a committee there is no coverage, but there are risks.")
    @APIResponse(
            responseCode = "200",
            description = "As it is now",
            content = @Content(schema = @Schema(implementation = AccountCommitteeView.class)))
    public AccountCommitteeView read(
            @PathParam("id") UUID id,
            @QueryParam("icpId")
                    @Parameter(
                            description =
                                    "Whose committee it is measured against, in use or not. When absent that of the"
                                            + " ICP in use that the account fits best, among those that have one")
                    @Nullable
                    UUID icpId) {
        return committees.report(caller.get(), id, icpId);
    }

    @GET
    @Path("/history")
    @Needs(Permission.READ_CONTACTS)
    @Operation(
            summary = "List what was said of the members of an account's buying committee",
            description = "Sorted by `at`; the newest first unless asked. What was said of a contact goes with it.")
    @APIResponse(
            responseCode = "200",
            description = "A page of it",
            content = @Content(schema = @Schema(implementation = MemberChangePage.class)))
    public Response history(
            @PathParam("id") UUID id,
            @BeanParam ListQuery query,
            @QueryParam("contactId") @Parameter(description = "Only what was said of this contact") @Nullable
                    UUID contactId) {
        return query.answer(committees.history(caller.get(), id, contactId, query.page()));
    }

    /** A page of it. */
    public record MemberChangePage(List<MemberChangeView> items, @Nullable String nextCursor) {}
}
