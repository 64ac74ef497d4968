package io.fitgauge.web.lists;

import com.fasterxml.jackson.databind.JsonNode;
import io.fitgauge.lists.boundary.FrozenLists;
import io.fitgauge.lists.boundary.NewFrozenList;
import io.fitgauge.lists.boundary.TargetListDraft;
import io.fitgauge.lists.boundary.TargetListView;
import io.fitgauge.lists.boundary.TargetLists;
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

/** Named lists of accounts of the caller's tenant. */
@Path("/target-lists")
@Consumes("application/json")
@Produces("application/json")
@Tag(name = "Target lists")
public class TargetListsResource {

    static final String KEPT = "Its owner may, and the role EDITOR.";

    @Inject
    TargetLists lists;

    @Inject
    FrozenLists frozen;

    @Inject
    CurrentCaller caller;

    @Inject
    Edits edits;

    @Context
    UriInfo uri;

    @GET
    @Needs(Permission.READ_LISTS)
    @Operation(
            summary = "List target lists",
            description =
                    "Sorted by `openedOn`, `closedOn`, `createdAt` or `updatedAt`, an unknown day as the earliest; in the order they came unless asked")
    @APIResponse(
            responseCode = "200",
            description = "A page of them",
            content = @Content(schema = @Schema(implementation = TargetListViewPage.class)))
    public Response list(@BeanParam ListQuery query, @BeanParam TargetListQuery filter) {
        return query.answer(lists.list(caller.get(), filter.filter(), query.page()));
    }

    @GET
    @Path("/{id}")
    @Needs(Permission.READ_LISTS)
    @Operation(summary = "Read a target list")
    @APIResponse(
            responseCode = "200",
            description = "As it is now",
            content = @Content(schema = @Schema(implementation = TargetListView.class)))
    public Response read(@PathParam("id") UUID id, @BeanParam Conditional conditional) {
        return conditional.answer(lists.find(caller.get(), id));
    }

    @POST
    @Idempotent
    @Needs(Permission.WRITE_LISTS)
    @Operation(
            summary = "Create a target list",
            description = "The caller owns it unless it is given to another member.")
    @APIResponse(
            responseCode = "201",
            description = "Created",
            content = @Content(schema = @Schema(implementation = TargetListView.class)))
    public Response create(@NotNull @Valid TargetListDraft draft) {
        Revised<TargetListView> made = lists.create(caller.get(), draft);
        return Conditional.created(
                uri.getAbsolutePathBuilder().path(made.value().id().toString()).build(), made);
    }

    @POST
    @Path("/{id}/freeze")
    @Idempotent
    @Needs(Permission.WRITE_LISTS)
    @Operation(
            summary = "Make a list by hand of the accounts that are on a list now",
            description = "The caller owns the new one. Up to 50,000 accounts.")
    @APIResponse(
            responseCode = "201",
            description = "The new list",
            content = @Content(schema = @Schema(implementation = TargetListView.class)))
    public Response freeze(@PathParam("id") UUID id, @NotNull @Valid NewFrozenList draft) {
        Revised<TargetListView> made = frozen.freeze(caller.get(), id, draft);
        return Conditional.created(
                uri.getBaseUriBuilder()
                        .path("target-lists/{id}")
                        .build(made.value().id()),
                made);
    }

    @PUT
    @Path("/{id}")
    @Needs(Permission.WRITE_LISTS)
    @Operation(summary = "Replace a target list", description = KEPT)
    @APIResponse(
            responseCode = "200",
            description = "As it is now",
            content = @Content(schema = @Schema(implementation = TargetListView.class)))
    public Response replace(
            @PathParam("id") UUID id,
            @BeanParam Conditional conditional,
            @RequestBody(content = @Content(schema = @Schema(implementation = TargetListDraft.class))) @NotNull
                    JsonNode body) {
        Revised<TargetListView> current = lists.find(caller.get(), id);
        int revision = conditional.revision(current);
        TargetListDraft draft = edits.replacement(body, current.value(), TargetListDraft.class);
        return Conditional.changed(lists.change(caller.get(), id, revision, draft));
    }

    @PATCH
    @Path("/{id}")
    @Consumes({"application/merge-patch+json", "application/json"})
    @Needs(Permission.WRITE_LISTS)
    @Operation(summary = "Change fields of a target list (RFC 7396)", description = KEPT)
    @APIResponse(
            responseCode = "200",
            description = "As it is now",
            content = @Content(schema = @Schema(implementation = TargetListView.class)))
    public Response patch(
            @PathParam("id") UUID id,
            @BeanParam Conditional conditional,
            @RequestBody(content = @Content(schema = @Schema(implementation = TargetListDraft.class))) @NotNull
                    JsonNode body) {
        Revised<TargetListView> current = lists.find(caller.get(), id);
        int revision = conditional.revision(current);
        TargetListDraft draft = edits.patched(body, current.value(), TargetListDraft.class);
        return Conditional.changed(lists.change(caller.get(), id, revision, draft));
    }

    @DELETE
    @Path("/{id}")
    @Needs(Permission.WRITE_LISTS)
    @Operation(summary = "Delete a target list", description = KEPT)
    @APIResponse(responseCode = "204", description = "Deleted")
    public void delete(@PathParam("id") UUID id, @BeanParam Conditional conditional) {
        Revised<TargetListView> current = lists.find(caller.get(), id);
        lists.remove(caller.get(), id, conditional.revision(current));
    }

    /** A page of them. */
    public record TargetListViewPage(List<TargetListView> items, @Nullable String nextCursor) {}
}
