package io.fitgauge.web.lists;

import io.fitgauge.accounts.boundary.AccountView;
import io.fitgauge.lists.boundary.ListSize;
import io.fitgauge.lists.boundary.ListedAccounts;
import io.fitgauge.lists.boundary.ListedIds;
import io.fitgauge.tenancy.Permission;
import io.fitgauge.web.identity.CurrentCaller;
import io.fitgauge.web.identity.Needs;
import io.fitgauge.web.paging.Idempotent;
import io.fitgauge.web.paging.ListQuery;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
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

/** The accounts on a target list. */
@Path("/target-lists/{id}/accounts")
@Consumes("application/json")
@Produces("application/json")
@Tag(name = "Target lists")
public class ListedAccountsResource {

    @Inject
    ListedAccounts accounts;

    @Inject
    CurrentCaller caller;

    @GET
    @Needs(Permission.READ_LISTS)
    @Operation(
            summary = "List the accounts on a target list",
            description =
                    "By hand: in the order in which the accounts came to the tenant. By a filter: as they are now,"
                            + " with an ICP in the order of its ranking and sorted as that may be, else as the list of accounts."
                            + " A page may hold fewer than `limit`, or none, and still have a `nextCursor`: go on until there"
                            + " is none.")
    @APIResponse(
            responseCode = "200",
            description = "A page of them",
            content = @Content(schema = @Schema(implementation = ListedAccountPage.class)))
    public Response list(@PathParam("id") UUID id, @BeanParam ListQuery query) {
        return query.answer(accounts.page(caller.get(), id, query.page()));
    }

    @POST
    @Idempotent
    @Needs(Permission.WRITE_LISTS)
    @Operation(
            summary = "Put accounts onto a target list by hand",
            description = "Those that are on it already stay. " + TargetListsResource.KEPT)
    @APIResponse(
            responseCode = "200",
            description = "How many came onto it",
            content = @Content(schema = @Schema(implementation = ListSize.class)))
    public Response add(@PathParam("id") UUID id, @NotNull @Valid ListedIds ids) {
        return Response.ok(accounts.add(caller.get(), id, ids.accountIds())).build();
    }

    @DELETE
    @Path("/{accountId}")
    @Needs(Permission.WRITE_LISTS)
    @Operation(summary = "Take an account off a target list by hand", description = TargetListsResource.KEPT)
    @APIResponse(responseCode = "204", description = "Taken off")
    public void takeOff(@PathParam("id") UUID id, @PathParam("accountId") UUID accountId) {
        accounts.takeOff(caller.get(), id, accountId);
    }

    /** A page of them. */
    public record ListedAccountPage(List<AccountView> items, @Nullable String nextCursor) {}
}
