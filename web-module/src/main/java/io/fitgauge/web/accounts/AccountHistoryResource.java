package io.fitgauge.web.accounts;

import io.fitgauge.accounts.boundary.AccountHistory;
import io.fitgauge.accounts.boundary.AccountValues;
import io.fitgauge.accounts.boundary.PastAccount;
import io.fitgauge.accounts.boundary.RevisionView;
import io.fitgauge.tenancy.Permission;
import io.fitgauge.web.identity.CurrentCaller;
import io.fitgauge.web.identity.Needs;
import io.fitgauge.web.paging.Conditional;
import io.fitgauge.web.paging.ListQuery;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What was known about an account before, and who or what said what is known now. */
@Path("/accounts")
@Produces("application/json")
@Tag(name = "Accounts")
public class AccountHistoryResource {

    @Inject
    AccountHistory history;

    @Inject
    CurrentCaller caller;

    @GET
    @Path("/{id}/revisions")
    @Needs(Permission.READ_ACCOUNTS)
    @Operation(
            summary = "List the revisions of an account, the newest first",
            description = "Who or what changed it, when, and what. Old revisions that no score and no present value"
                    + " needs are thrown away after a year, unless the operator says otherwise.")
    @APIResponse(
            responseCode = "200",
            description = "A page of them",
            content = @Content(schema = @Schema(implementation = RevisionViewPage.class)))
    public Response revisions(@PathParam("id") UUID id, @BeanParam ListQuery query) {
        return query.answer(history.list(caller.get(), id, query.page()));
    }

    @GET
    @Path("/{id}/revisions/{revision}")
    @Needs(Permission.READ_ACCOUNTS)
    @Operation(summary = "Read an account as it was at one revision")
    @APIResponse(
            responseCode = "200",
            description = "As it was",
            content = @Content(schema = @Schema(implementation = PastAccount.class)))
    public PastAccount revision(@PathParam("id") UUID id, @PathParam("revision") int revision) {
        return history.find(caller.get(), id, revision);
    }

    @GET
    @Path("/{id}/values")
    @Needs(Permission.READ_ACCOUNTS)
    @Operation(summary = "Read what is known about an account, each value with its source and day")
    @APIResponse(
            responseCode = "200",
            description = "As it is now",
            content = @Content(schema = @Schema(implementation = AccountValues.class)))
    public Response values(@PathParam("id") UUID id, @BeanParam Conditional conditional) {
        return conditional.answer(history.values(caller.get(), id));
    }

    /** A page of them. */
    public record RevisionViewPage(List<RevisionView> items, @Nullable String nextCursor) {}
}
