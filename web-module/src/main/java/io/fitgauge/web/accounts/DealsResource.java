package io.fitgauge.web.accounts;

import com.fasterxml.jackson.databind.JsonNode;
import io.fitgauge.accounts.boundary.DealDraft;
import io.fitgauge.accounts.boundary.DealView;
import io.fitgauge.accounts.boundary.Deals;
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

/** Sales attempted by the caller's tenant. */
@Path("/deals")
@Consumes("application/json")
@Produces("application/json")
@Tag(name = "Deals")
public class DealsResource {

    @Inject
    Deals deals;

    @Inject
    CurrentCaller caller;

    @Inject
    Edits edits;

    @Context
    UriInfo uri;

    @GET
    @Needs(Permission.READ_DEALS)
    @Operation(
            summary = "List deals",
            description =
                    "Sorted by `openedOn`, `closedOn`, `createdAt` or `updatedAt`, an unknown day as the earliest; in the order they came unless asked")
    @APIResponse(
            responseCode = "200",
            description = "A page of them",
            content = @Content(schema = @Schema(implementation = DealViewPage.class)))
    public Response list(@BeanParam ListQuery query, @BeanParam DealQuery filter) {
        return query.answer(deals.list(caller.get(), filter.filter(), query.page()));
    }

    @GET
    @Path("/{id}")
    @Needs(Permission.READ_DEALS)
    @Operation(summary = "Read a deal")
    @APIResponse(
            responseCode = "200",
            description = "As it is now",
            content = @Content(schema = @Schema(implementation = DealView.class)))
    public Response read(@PathParam("id") UUID id, @BeanParam Conditional conditional) {
        return conditional.answer(deals.find(caller.get(), id));
    }

    @POST
    @Idempotent
    @Needs(Permission.WRITE_DEALS)
    @Operation(summary = "Create a deal")
    @APIResponse(
            responseCode = "201",
            description = "Created",
            content = @Content(schema = @Schema(implementation = DealView.class)))
    public Response create(@NotNull @Valid DealDraft draft) {
        Revised<DealView> made = deals.register(caller.get(), draft);
        return Conditional.created(
                uri.getAbsolutePathBuilder().path(made.value().id().toString()).build(), made);
    }

    @PUT
    @Path("/{id}")
    @Needs(Permission.WRITE_DEALS)
    @Operation(summary = "Replace a deal")
    @APIResponse(
            responseCode = "200",
            description = "As it is now",
            content = @Content(schema = @Schema(implementation = DealView.class)))
    public Response replace(
            @PathParam("id") UUID id,
            @BeanParam Conditional conditional,
            @RequestBody(content = @Content(schema = @Schema(implementation = DealDraft.class))) @NotNull
                    JsonNode body) {
        Revised<DealView> current = deals.find(caller.get(), id);
        int revision = conditional.revision(current);
        DealDraft draft = edits.replacement(body, current.value(), DealDraft.class);
        return Conditional.changed(deals.change(caller.get(), id, revision, draft));
    }

    @PATCH
    @Path("/{id}")
    @Consumes({"application/merge-patch+json", "application/json"})
    @Needs(Permission.WRITE_DEALS)
    @Operation(summary = "Change fields of a deal (RFC 7396)")
    @APIResponse(
            responseCode = "200",
            description = "As it is now",
            content = @Content(schema = @Schema(implementation = DealView.class)))
    public Response patch(
            @PathParam("id") UUID id,
            @BeanParam Conditional conditional,
            @RequestBody(content = @Content(schema = @Schema(implementation = DealDraft.class))) @NotNull
                    JsonNode body) {
        Revised<DealView> current = deals.find(caller.get(), id);
        int revision = conditional.revision(current);
        DealDraft draft = edits.patched(body, current.value(), DealDraft.class);
        return Conditional.changed(deals.change(caller.get(), id, revision, draft));
    }

    @DELETE
    @Path("/{id}")
    @Needs(Permission.WRITE_DEALS)
    @Operation(summary = "Delete a deal")
    @APIResponse(responseCode = "204", description = "Deleted")
    public void delete(@PathParam("id") UUID id, @BeanParam Conditional conditional) {
        Revised<DealView> current = deals.find(caller.get(), id);
        deals.remove(caller.get(), id, conditional.revision(current));
    }

    /** A page of them. */
    public record DealViewPage(List<DealView> items, @Nullable String nextCursor) {}
}
