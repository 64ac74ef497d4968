package io.fitgauge.web.accounts;

import io.fitgauge.accounts.boundary.AccountView;
import io.fitgauge.accounts.boundary.Accounts;
import io.fitgauge.accounts.boundary.DuplicateGroup;
import io.fitgauge.accounts.boundary.Duplicates;
import io.fitgauge.accounts.boundary.MergeOutcome;
import io.fitgauge.accounts.boundary.MergeRequest;
import io.fitgauge.accounts.boundary.Merging;
import io.fitgauge.paging.Revised;
import io.fitgauge.tenancy.Permission;
import io.fitgauge.web.identity.CurrentCaller;
import io.fitgauge.web.identity.Needs;
import io.fitgauge.web.paging.Conditional;
import io.fitgauge.web.paging.Idempotent;
import io.fitgauge.web.paging.ListQuery;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
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

/** Accounts that may be one company. */
@Path("/accounts")
@Consumes("application/json")
@Produces("application/json")
@Tag(name = "Accounts")
public class DuplicatesResource {

    @Inject
    Duplicates duplicates;

    @Inject
    Merging merging;

    @Inject
    Accounts accounts;

    @Inject
    CurrentCaller caller;

    /** The accounts that are other companies than this one. */
    @Schema(name = "OtherCompanies")
    public record Others(@NotNull @Size(min = 1, max = 20) List<@NotNull UUID> from) {}

    @GET
    @Path("/duplicates")
    @Needs(Permission.READ_ACCOUNTS)
    @Operation(
            summary = "List accounts that may be one company",
            description = "Groups with a domain in common, then groups with a name in common. Names are compared"
                    + " without legal form (B.V., GmbH, Inc.), accents, punctuation, spaces and case.")
    @APIResponse(
            responseCode = "200",
            description = "A page of groups",
            content = @Content(schema = @Schema(implementation = DuplicateGroupPage.class)))
    public Response list(@BeanParam ListQuery query) {
        return query.answer(duplicates.list(caller.get(), query.page()));
    }

    @POST
    @Path("/{id}/merge")
    @Idempotent
    @Needs(Permission.WRITE_ACCOUNTS)
    @Operation(
            summary = "Merge other accounts into this one",
            description = "What this account knows stays, gaps are filled from the others with their sources, and what"
                    + " they knew otherwise is listed. What hangs on them follows; their external ids name this"
                    + " account from then on. Needs If-Match.")
    @APIResponse(
            responseCode = "200",
            description = "The account as it is now, and what was dropped",
            content = @Content(schema = @Schema(implementation = MergeOutcome.class)))
    public Response merge(
            @PathParam("id") UUID id, @BeanParam Conditional conditional, @NotNull @Valid MergeRequest request) {
        Revised<AccountView> current = accounts.find(caller.get(), id);
        return Conditional.changed(merging.merge(caller.get(), id, conditional.revision(current), request));
    }

    @POST
    @Path("/{id}/distinct")
    @Idempotent
    @Needs(Permission.WRITE_ACCOUNTS)
    @Operation(
            summary = "Say that other accounts are other companies than this one",
            description = "A group of duplicates in which each two were told apart is not listed any more.")
    @APIResponse(responseCode = "204", description = "Told apart")
    public Response keepApart(@PathParam("id") UUID id, @NotNull @Valid Others others) {
        duplicates.keepApart(caller.get(), id, others.from());
        return Response.noContent().build();
    }

    /** A page of groups. */
    public record DuplicateGroupPage(List<DuplicateGroup> items, @Nullable String nextCursor) {}
}
