package io.fitgauge.web.icps;

import com.fasterxml.jackson.databind.JsonNode;
import io.fitgauge.icps.boundary.ProductDraft;
import io.fitgauge.icps.boundary.ProductView;
import io.fitgauge.icps.boundary.Products;
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

/** Products of the caller's tenant. */
@Path("/products")
@Consumes("application/json")
@Produces("application/json")
@Tag(name = "Products")
public class ProductsResource {

    @Inject
    Products products;

    @Inject
    CurrentCaller caller;

    @Inject
    Edits edits;

    @Context
    UriInfo uri;

    @GET
    @Needs(Permission.READ_ICPS)
    @Operation(summary = "List products")
    @APIResponse(
            responseCode = "200",
            description = "A page of them",
            content = @Content(schema = @Schema(implementation = ProductViewPage.class)))
    public Response list(@BeanParam ListQuery query) {
        return query.answer(products.list(caller.get(), query.page()));
    }

    @GET
    @Path("/{id}")
    @Needs(Permission.READ_ICPS)
    @Operation(summary = "Read a product")
    @APIResponse(
            responseCode = "200",
            description = "As it is now",
            content = @Content(schema = @Schema(implementation = ProductView.class)))
    public Response read(@PathParam("id") UUID id, @BeanParam Conditional conditional) {
        return conditional.answer(products.find(caller.get(), id));
    }

    @POST
    @Idempotent
    @Needs(Permission.WRITE_ICPS)
    @Operation(summary = "Create a product")
    @APIResponse(
            responseCode = "201",
            description = "Created",
            content = @Content(schema = @Schema(implementation = ProductView.class)))
    public Response create(@NotNull @Valid ProductDraft draft) {
        Revised<ProductView> made = products.create(caller.get(), draft);
        return Conditional.created(
                uri.getAbsolutePathBuilder().path(made.value().id().toString()).build(), made);
    }

    @PUT
    @Path("/{id}")
    @Needs(Permission.WRITE_ICPS)
    @Operation(summary = "Replace a product")
    @APIResponse(
            responseCode = "200",
            description = "As it is now",
            content = @Content(schema = @Schema(implementation = ProductView.class)))
    public Response replace(
            @PathParam("id") UUID id,
            @BeanParam Conditional conditional,
            @RequestBody(content = @Content(schema = @Schema(implementation = ProductDraft.class))) @NotNull
                    JsonNode body) {
        Revised<ProductView> current = products.find(caller.get(), id);
        int revision = conditional.revision(current);
        ProductDraft draft = edits.replacement(body, current.value(), ProductDraft.class);
        return Conditional.changed(products.change(caller.get(), id, revision, draft));
    }

    @PATCH
    @Path("/{id}")
    @Consumes({"application/merge-patch+json", "application/json"})
    @Needs(Permission.WRITE_ICPS)
    @Operation(summary = "Change fields of a product (RFC 7396)")
    @APIResponse(
            responseCode = "200",
            description = "As it is now",
            content = @Content(schema = @Schema(implementation = ProductView.class)))
    public Response patch(
            @PathParam("id") UUID id,
            @BeanParam Conditional conditional,
            @RequestBody(content = @Content(schema = @Schema(implementation = ProductDraft.class))) @NotNull
                    JsonNode body) {
        Revised<ProductView> current = products.find(caller.get(), id);
        int revision = conditional.revision(current);
        ProductDraft draft = edits.patched(body, current.value(), ProductDraft.class);
        return Conditional.changed(products.change(caller.get(), id, revision, draft));
    }

    @DELETE
    @Path("/{id}")
    @Needs(Permission.WRITE_ICPS)
    @Operation(summary = "Delete a product")
    @APIResponse(responseCode = "204", description = "Deleted")
    public void delete(@PathParam("id") UUID id, @BeanParam Conditional conditional) {
        Revised<ProductView> current = products.find(caller.get(), id);
        products.remove(caller.get(), id, conditional.revision(current));
    }

    /** A page of them. */
    public record ProductViewPage(List<ProductView> items, @Nullable String nextCursor) {}
}
