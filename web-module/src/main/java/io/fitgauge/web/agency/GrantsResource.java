package io.fitgauge.web.agency;

import com.fasterxml.jackson.databind.JsonNode;
import io.fitgauge.identity.boundary.GrantChange;
import io.fitgauge.identity.boundary.GrantView;
import io.fitgauge.identity.boundary.Grants;
import io.fitgauge.identity.boundary.NewGrant;
import io.fitgauge.paging.Revised;
import io.fitgauge.tenancy.Permission;
import io.fitgauge.web.identity.CurrentCaller;
import io.fitgauge.web.identity.Needs;
import io.fitgauge.web.json.Edits;
import io.fitgauge.web.paging.Conditional;
import io.fitgauge.web.paging.Idempotent;
import io.fitgauge.web.paging.ListQuery;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What people of an agency may do in its clients. */
@Path("/grants")
@Consumes("application/json")
@Produces("application/json")
@Tag(name = "Grants")
public class GrantsResource {

    private static final String SIDES =
            "In an agency this needs `AGENCY_ADMIN`, and `client` says which client it is about; a client's own"
                    + " administrators leave that out.";

    private static final String NO_CLIENT = "There is no such client of this agency";

    private static final String CLIENT = "The client, by id: for agencies only, and they must say it";

    @Inject
    Grants grants;

    @Inject
    CurrentCaller caller;

    @Inject
    Edits edits;

    @Context
    UriInfo uri;

    @GET
    @Needs(Permission.SEE_AGENCY)
    @Operation(
            summary = "List who of the agency has access to a client by a grant",
            description = "Those that count now, sorted by `validUntil` or `createdAt`. " + SIDES)
    @APIResponse(
            responseCode = "200",
            description = "A page of them",
            content = @Content(schema = @Schema(implementation = GrantPage.class)))
    @APIResponse(responseCode = "404", description = NO_CLIENT)
    public Response list(
            @QueryParam("client") @Parameter(description = CLIENT) @Nullable UUID client, @BeanParam ListQuery query) {
        return query.answer(grants.list(caller.get(), client, query.page()));
    }

    @POST
    @Idempotent
    @Needs(Permission.MANAGE_GRANTS)
    @Operation(
            summary = "Grant somebody of the agency access to a client",
            description = "Up to `TENANT_ADMIN`, for a year at most. `client` stands in the body here. " + SIDES)
    @APIResponse(
            responseCode = "201",
            description = "Granted: the user can switch to the client",
            content = @Content(schema = @Schema(implementation = GrantView.class)))
    @APIResponse(responseCode = "404", description = NO_CLIENT)
    public Response give(@NotNull @Valid NewGrant wanted) {
        Revised<GrantView> made = grants.give(caller.get(), wanted);
        UriBuilder place = uri.getAbsolutePathBuilder().path(made.value().id().toString());
        if (wanted.client() != null) {
            place.queryParam("client", wanted.client());
        }
        return Conditional.created(place.build(), made);
    }

    @GET
    @Path("/{id}")
    @Needs(Permission.SEE_AGENCY)
    @Operation(summary = "Read a grant", description = SIDES)
    @APIResponse(
            responseCode = "200",
            description = "As it is now",
            content = @Content(schema = @Schema(implementation = GrantView.class)))
    public Response read(
            @PathParam("id") UUID id,
            @QueryParam("client") @Parameter(description = CLIENT) @Nullable UUID client,
            @BeanParam Conditional conditional) {
        return conditional.answer(grants.find(caller.get(), client, id));
    }

    @PATCH
    @Path("/{id}")
    @Consumes({"application/merge-patch+json", "application/json"})
    @Needs(Permission.MANAGE_GRANTS)
    @Operation(
            summary = "Change the role or the end of a grant (RFC 7396)",
            description = "Who is in the client by it must switch again. " + SIDES)
    @APIResponse(
            responseCode = "200",
            description = "As it is now",
            content = @Content(schema = @Schema(implementation = GrantView.class)))
    public Response patch(
            @PathParam("id") UUID id,
            @QueryParam("client") @Parameter(description = CLIENT) @Nullable UUID client,
            @BeanParam Conditional conditional,
            @RequestBody(content = @Content(schema = @Schema(implementation = GrantChange.class))) @NotNull
                    JsonNode body) {
        Revised<GrantView> current = grants.find(caller.get(), client, id);
        int revision = conditional.revision(current);
        GrantChange change = edits.patched(body, current.value(), GrantChange.class);
        return Conditional.changed(grants.change(caller.get(), client, id, revision, change));
    }

    @DELETE
    @Path("/{id}")
    @Needs(Permission.MANAGE_GRANTS)
    @Operation(summary = "Withdraw a grant: access by it ends within 5 seconds", description = SIDES)
    @APIResponse(responseCode = "204", description = "Withdrawn")
    public void withdraw(
            @PathParam("id") UUID id,
            @QueryParam("client") @Parameter(description = CLIENT) @Nullable UUID client,
            @BeanParam Conditional conditional) {
        Revised<GrantView> current = grants.find(caller.get(), client, id);
        grants.withdraw(caller.get(), client, id, conditional.revision(current));
    }

    /** A page of them. */
    public record GrantPage(List<GrantView> items, @Nullable String nextCursor) {}
}
