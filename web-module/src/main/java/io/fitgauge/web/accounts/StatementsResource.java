package io.fitgauge.web.accounts;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.fitgauge.accounts.boundary.AccountDraft;
import io.fitgauge.accounts.boundary.AccountView;
import io.fitgauge.accounts.boundary.Accounts;
import io.fitgauge.accounts.boundary.NewStatement;
import io.fitgauge.accounts.boundary.Statement;
import io.fitgauge.paging.Revised;
import io.fitgauge.tenancy.Permission;
import io.fitgauge.web.identity.CurrentCaller;
import io.fitgauge.web.identity.Needs;
import io.fitgauge.web.json.Edits;
import io.fitgauge.web.paging.Conditional;
import io.fitgauge.web.paging.Idempotent;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What a named source says about an account. */
@Path("/accounts/{id}/statements")
@Consumes("application/json")
@Produces("application/json")
@Tag(name = "Accounts")
public class StatementsResource {

    private static final String SOURCE = "source";

    @Inject
    Accounts accounts;

    @Inject
    CurrentCaller caller;

    @Inject
    Edits edits;

    @POST
    @Idempotent
    @Needs(Permission.WRITE_ACCOUNTS)
    @Operation(
            summary = "Write what a named source says about an account",
            description = "Like PATCH, but the values are known from this source from then on. What it says again is"
                    + " confirmed: its day moves. With If-Match, only that revision of the account is changed.")
    @APIResponse(
            responseCode = "200",
            description = "The account as it is now",
            content = @Content(schema = @Schema(implementation = AccountView.class)))
    public Response state(
            @PathParam("id") UUID id,
            @BeanParam Conditional conditional,
            @RequestBody(content = @Content(schema = @Schema(implementation = NewStatement.class))) @NotNull
                    ObjectNode body) {
        Revised<AccountView> current = accounts.find(caller.get(), id);
        conditional.revisionIfSent(current);
        NewStatement said = edits.replacement(body, Map.of(), NewStatement.class);
        ObjectNode patch = body.deepCopy().without(SOURCE);
        AccountDraft draft = edits.patched(patch, current.value(), AccountDraft.class);
        Statement statement = new Statement(fields(patch), said.source());
        return Conditional.changed(accounts.state(caller.get(), id, current.revision(), draft, statement));
    }

    private static Set<String> fields(ObjectNode patch) {
        Set<String> fields = new LinkedHashSet<>();
        patch.fieldNames().forEachRemaining(fields::add);
        patch.path("attributes").fieldNames().forEachRemaining(fields::add);
        return fields;
    }
}
