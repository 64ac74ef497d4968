package io.fitgauge.web.accounts;

import com.fasterxml.jackson.databind.JsonNode;
import io.fitgauge.accounts.boundary.MappingDraft;
import io.fitgauge.accounts.boundary.MappingView;
import io.fitgauge.accounts.boundary.Mappings;
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
import jakarta.ws.rs.PUT;
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

/** Named options for imports. */
@Path("/accounts/imports/mappings")
@Consumes("application/json")
@Produces("application/json")
@Tag(name = "Accounts")
public class MappingsResource {

    @Inject
    Mappings mappings;

    @Inject
    CurrentCaller caller;

    @Inject
    Edits edits;

    @Context
    UriInfo uri;

    @GET
    @Needs(Permission.READ_IMPORTS)
    @Operation(summary = "List saved import options")
    @APIResponse(
            responseCode = "200",
            description = "A page of them",
            content = @Content(schema = @Schema(implementation = MappingViewPage.class)))
    public Response list(@BeanParam ListQuery query) {
        return query.answer(mappings.list(caller.get(), query.page()));
    }

    @GET
    @Path("/{id}")
    @Needs(Permission.READ_IMPORTS)
    @Operation(summary = "Read saved import options")
    @APIResponse(
            responseCode = "200",
            description = "As it is now",
            content = @Content(schema = @Schema(implementation = MappingView.class)))
    public Response read(@PathParam("id") UUID id, @BeanParam Conditional conditional) {
        return conditional.answer(mappings.find(caller.get(), id));
    }

    @POST
    @Idempotent
    @Needs(Permission.IMPORT)
    @Operation(summary = "Save import options under a name")
    @APIResponse(
            responseCode = "201",
            description = "Created",
            content = @Content(schema = @Schema(implementation = MappingView.class)))
    public Response create(@NotNull @Valid MappingDraft draft) {
        Revised<MappingView> made = mappings.create(caller.get(), draft);
        return Conditional.created(
                uri.getAbsolutePathBuilder().path(made.value().id().toString()).build(), made);
    }

    @PUT
    @Path("/{id}")
    @Needs(Permission.IMPORT)
    @Operation(summary = "Replace saved import options")
    @APIResponse(
            responseCode = "200",
            description = "As it is now",
            content = @Content(schema = @Schema(implementation = MappingView.class)))
    public Response replace(
            @PathParam("id") UUID id,
            @BeanParam Conditional conditional,
            @RequestBody(content = @Content(schema = @Schema(implementation = MappingDraft.class))) @NotNull
                    JsonNode body) {
        Revised<MappingView> current = mappings.find(caller.get(), id);
        int revision = conditional.revision(current);
        MappingDraft draft = edits.replacement(body, current.value(), MappingDraft.class);
        return Conditional.changed(mappings.change(caller.get(), id, revision, draft));
    }

    @PATCH
    @Path("/{id}")
    @Consumes({"application/merge-patch+json", "application/json"})
    @Needs(Permission.IMPORT)
    @Operation(summary = "Change saved import options (RFC 7396)")
    @APIResponse(
            responseCode = "200",
            description = "As it is now",
            content = @Content(schema = @Schema(implementation = MappingView.class)))
    public Response patch(
            @PathParam("id") UUID id,
            @BeanParam Conditional conditional,
            @RequestBody(content = @Content(schema = @Schema(implementation = MappingDraft.class))) @NotNull
                    JsonNode body) {
        Revised<MappingView> current = mappings.find(caller.get(), id);
        int revision = conditional.revision(current);
        MappingDraft draft = edits.patched(body, current.value(), MappingDraft.class);
        return Conditional.changed(mappings.change(caller.get(), id, revision, draft));
    }

    @DELETE
    @Path("/{id}")
    @Needs(Permission.IMPORT)
    @Operation(summary = "Delete saved import options")
    @APIResponse(responseCode = "204", description = "Deleted")
    public void delete(@PathParam("id") UUID id, @BeanParam Conditional conditional) {
        Revised<MappingView> current = mappings.find(caller.get(), id);
        mappings.remove(caller.get(), id, conditional.revision(current));
    }

    /** A page of them. */
    public record MappingViewPage(List<MappingView> items, @Nullable String nextCursor) {}
}
