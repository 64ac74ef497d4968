package io.fitgauge.web.integrations;

import com.fasterxml.jackson.databind.JsonNode;
import io.fitgauge.identity.boundary.ApiClientDraft;
import io.fitgauge.identity.boundary.ApiClientView;
import io.fitgauge.identity.boundary.ApiClients;
import io.fitgauge.identity.boundary.NewApiClient;
import io.fitgauge.identity.boundary.SecretRotation;
import io.fitgauge.paging.Revised;
import io.fitgauge.tenancy.Permission;
import io.fitgauge.web.identity.CurrentCaller;
import io.fitgauge.web.identity.Needs;
import io.fitgauge.web.json.Edits;
import io.fitgauge.web.paging.Conditional;
import io.fitgauge.web.paging.Idempotent;
import io.fitgauge.web.paging.ListQuery;
import io.fitgauge.web.paging.ShownOnce;
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
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The programs that use the API for the caller's tenant. */
@Path("/api-clients")
@Consumes("application/json")
@Produces("application/json")
@Tag(name = "Integrations")
public class ApiClientsResource {

    @Inject
    ApiClients clients;

    @Inject
    CurrentCaller caller;

    @Inject
    Edits edits;

    @Context
    UriInfo uri;

    @GET
    @Needs(Permission.MANAGE_API_CLIENTS)
    @Operation(summary = "List API clients", description = "Sorted by `name` (unless asked) or `createdAt`.")
    @APIResponse(
            responseCode = "200",
            description = "A page of them",
            content = @Content(schema = @Schema(implementation = ApiClientViewPage.class)))
    public Response list(@BeanParam ListQuery query) {
        return query.answer(clients.list(caller.get(), query.page()));
    }

    @GET
    @Path("/{id}")
    @Needs(Permission.MANAGE_API_CLIENTS)
    @Operation(
            summary = "Read an API client",
            description = "The ETag is of what can be edited: when it was last used may be newer.")
    @APIResponse(
            responseCode = "200",
            description = "As it is now",
            content = @Content(schema = @Schema(implementation = ApiClientView.class)))
    public Response read(@PathParam("id") UUID id, @BeanParam Conditional conditional) {
        return conditional.answer(clients.find(caller.get(), id));
    }

    @POST
    @Idempotent
    @Needs(Permission.MANAGE_API_CLIENTS)
    @Operation(
            summary = "Create an API client",
            description = "`clientSecret` is told in this answer and never again, not even to the same"
                    + " `Idempotency-Key`.")
    @APIResponse(
            responseCode = "201",
            description = "Created, with its secret",
            content = @Content(schema = @Schema(implementation = NewApiClient.class)))
    public Response create(@NotNull @Valid ApiClientDraft draft) {
        Revised<NewApiClient> made = clients.create(caller.get(), draft);
        return Conditional.created(
                uri.getAbsolutePathBuilder().path(made.value().id().toString()).build(), shownOnce(made));
    }

    @PATCH
    @Path("/{id}")
    @Consumes({"application/merge-patch+json", "application/json"})
    @Needs(Permission.MANAGE_API_CLIENTS)
    @Operation(
            summary = "Change, block or unblock an API client (RFC 7396)",
            description = "When its scopes or status change, or it ends sooner, its tokens end within seconds.")
    @APIResponse(
            responseCode = "200",
            description = "As it is now",
            content = @Content(schema = @Schema(implementation = ApiClientView.class)))
    public Response patch(
            @PathParam("id") UUID id,
            @BeanParam Conditional conditional,
            @RequestBody(content = @Content(schema = @Schema(implementation = ApiClientDraft.class))) @NotNull
                    JsonNode body) {
        Revised<ApiClientView> current = clients.find(caller.get(), id);
        int revision = conditional.revision(current);
        ApiClientDraft draft = edits.patched(body, current.value(), ApiClientDraft.class);
        return Conditional.changed(clients.change(caller.get(), id, revision, draft));
    }

    @DELETE
    @Path("/{id}")
    @Needs(Permission.MANAGE_API_CLIENTS)
    @Operation(summary = "End an API client, and within seconds its tokens")
    @APIResponse(responseCode = "204", description = "It is gone")
    public void remove(@PathParam("id") UUID id, @BeanParam Conditional conditional) {
        clients.remove(caller.get(), id, conditional.revision(clients.find(caller.get(), id)));
    }

    @POST
    @Path("/{id}/secrets")
    @Idempotent
    @Needs(Permission.MANAGE_API_CLIENTS)
    @Operation(
            summary = "Give an API client another secret",
            description =
                    "The one before counts until `previousValidUntil`, 24 hours from now unless said; a time that is"
                            + " past ends all others at once, and the tokens that they were given. At most two are live.")
    @APIResponse(
            responseCode = "201",
            description = "The client, with its new secret",
            content = @Content(schema = @Schema(implementation = NewApiClient.class)))
    public Response rotate(@PathParam("id") UUID id, @NotNull @Valid SecretRotation wanted) {
        Revised<NewApiClient> rotated = clients.rotate(caller.get(), id, wanted);
        return Conditional.created(
                uri.getBaseUriBuilder().path("api-clients/{id}").build(id), shownOnce(rotated));
    }

    private static Revised<ShownOnce> shownOnce(Revised<NewApiClient> made) {
        return new Revised<>(
                made.revision(), new ShownOnce(made.value(), made.value().withoutSecret()));
    }

    @DELETE
    @Path("/{id}/secrets/{secretId}")
    @Needs(Permission.MANAGE_API_CLIENTS)
    @Operation(
            summary = "End a secret at once, and within seconds the tokens that were given for it",
            description = "`If-Match` takes the ETag of the API client.")
    @APIResponse(responseCode = "204", description = "It does not count any more")
    public void endSecret(
            @PathParam("id") UUID id, @PathParam("secretId") UUID secret, @BeanParam Conditional conditional) {
        clients.endSecret(caller.get(), id, secret, conditional.revision(clients.find(caller.get(), id)));
    }

    /** A page of API clients, for the API's document. */
    public record ApiClientViewPage(List<ApiClientView> items, @Nullable String nextCursor) {}
}
