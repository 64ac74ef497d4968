package io.fitgauge.web.integrations;

import com.fasterxml.jackson.databind.JsonNode;
import io.fitgauge.identity.boundary.IssuerDraft;
import io.fitgauge.identity.boundary.IssuerView;
import io.fitgauge.identity.boundary.Issuers;
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

/** The caller's tenant's own sign-on: the outside issuers that vouch for its users. */
@Path("/issuers")
@Consumes("application/json")
@Produces("application/json")
@Tag(name = "Integrations")
public class IssuersResource {

    @Inject
    Issuers issuers;

    @Inject
    CurrentCaller caller;

    @Inject
    Edits edits;

    @Context
    UriInfo uri;

    @GET
    @Needs(Permission.MANAGE_SIGN_ON)
    @Operation(
            summary = "List the issuers of the tenant's own sign-on",
            description = "Sorted by `name` (unless asked) or `createdAt`.")
    @APIResponse(
            responseCode = "200",
            description = "A page of them",
            content = @Content(schema = @Schema(implementation = IssuerViewPage.class)))
    public Response list(@BeanParam ListQuery query) {
        return query.answer(issuers.list(caller.get(), query.page()));
    }

    @GET
    @Path("/{id}")
    @Needs(Permission.MANAGE_SIGN_ON)
    @Operation(summary = "Read an issuer")
    @APIResponse(
            responseCode = "200",
            description = "As it is now",
            content = @Content(schema = @Schema(implementation = IssuerView.class)))
    public Response read(@PathParam("id") UUID id, @BeanParam Conditional conditional) {
        return conditional.answer(issuers.find(caller.get(), id));
    }

    @POST
    @Idempotent
    @Needs(Permission.MANAGE_SIGN_ON)
    @Operation(
            summary = "Trust an issuer",
            description =
                    "Its tokens are exchanged at `/auth/exchange`, for users of this tenant only. Who it means is said"
                            + " under `/issuers/{id}/subjects`, or found by a verified e-mail address where `unknownSubjects` says"
                            + " so. Its keys are fetched by https from a public address.")
    @APIResponse(
            responseCode = "201",
            description = "Created",
            content = @Content(schema = @Schema(implementation = IssuerView.class)))
    public Response create(@NotNull @Valid IssuerDraft draft) {
        Revised<IssuerView> made = issuers.create(caller.get(), draft);
        return Conditional.created(
                uri.getAbsolutePathBuilder().path(made.value().id().toString()).build(), made);
    }

    @PATCH
    @Path("/{id}")
    @Consumes({"application/merge-patch+json", "application/json"})
    @Needs(Permission.MANAGE_SIGN_ON)
    @Operation(
            summary = "Change, block or unblock an issuer (RFC 7396)",
            description = "The sessions that it vouched for end within seconds.")
    @APIResponse(
            responseCode = "200",
            description = "As it is now",
            content = @Content(schema = @Schema(implementation = IssuerView.class)))
    public Response patch(
            @PathParam("id") UUID id,
            @BeanParam Conditional conditional,
            @RequestBody(content = @Content(schema = @Schema(implementation = IssuerDraft.class))) @NotNull
                    JsonNode body) {
        Revised<IssuerView> current = issuers.find(caller.get(), id);
        int revision = conditional.revision(current);
        IssuerDraft draft = edits.patched(body, current.value(), IssuerDraft.class);
        return Conditional.changed(issuers.change(caller.get(), id, revision, draft));
    }

    @DELETE
    @Path("/{id}")
    @Needs(Permission.MANAGE_SIGN_ON)
    @Operation(summary = "Trust an issuer no longer; the sessions that it vouched for end within seconds")
    @APIResponse(responseCode = "204", description = "It is gone")
    public void remove(@PathParam("id") UUID id, @BeanParam Conditional conditional) {
        issuers.remove(caller.get(), id, conditional.revision(issuers.find(caller.get(), id)));
    }

    /** A page of issuers, for the API's document. */
    public record IssuerViewPage(List<IssuerView> items, @Nullable String nextCursor) {}
}
