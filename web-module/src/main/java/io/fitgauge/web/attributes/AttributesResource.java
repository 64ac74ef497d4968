package io.fitgauge.web.attributes;

import com.fasterxml.jackson.databind.JsonNode;
import io.fitgauge.attributes.boundary.AttributeCatalogue;
import io.fitgauge.attributes.boundary.AttributeChange;
import io.fitgauge.attributes.boundary.AttributeFilter;
import io.fitgauge.attributes.boundary.AttributeView;
import io.fitgauge.attributes.boundary.Category;
import io.fitgauge.attributes.boundary.NewAttribute;
import io.fitgauge.paging.Revised;
import io.fitgauge.tenancy.LongWork;
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
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The built-in attributes and the tenant's own. */
@Path("/attributes")
@Consumes("application/json")
@Produces("application/json")
@Tag(name = "Attributes")
public class AttributesResource {

    @Inject
    AttributeCatalogue catalogue;

    @Inject
    CurrentCaller caller;

    @Inject
    Edits edits;

    @Context
    UriInfo uri;

    @GET
    @Needs(Permission.READ_ATTRIBUTES)
    @Operation(summary = "List attributes: the built-in ones, then the tenant's own")
    @APIResponse(
            responseCode = "200",
            description = "A page of them",
            content = @Content(schema = @Schema(implementation = AttributeViewPage.class)))
    public Response list(
            @BeanParam ListQuery query,
            @QueryParam("category") @Nullable Category category,
            @QueryParam("standard") @Nullable Boolean standard) {
        return query.answer(catalogue.list(caller.get(), query.page(), new AttributeFilter(category, standard)));
    }

    @GET
    @Path("/{key}")
    @Needs(Permission.READ_ATTRIBUTES)
    @Operation(summary = "Read an attribute")
    @APIResponse(
            responseCode = "200",
            description = "As it is now",
            content = @Content(schema = @Schema(implementation = AttributeView.class)))
    public Response read(@PathParam("key") String key, @BeanParam Conditional conditional) {
        return conditional.answer(catalogue.find(caller.get(), key));
    }

    @POST
    @Idempotent
    @Needs(Permission.WRITE_ATTRIBUTES)
    @Operation(summary = "Define an attribute of the tenant's own")
    @APIResponse(
            responseCode = "201",
            description = "Created",
            content = @Content(schema = @Schema(implementation = AttributeView.class)))
    public Response define(@NotNull @Valid NewAttribute draft) {
        Revised<AttributeView> made = catalogue.define(caller.get(), draft);
        return Conditional.created(
                uri.getAbsolutePathBuilder().path(made.value().key()).build(), made);
    }

    @PATCH
    @Path("/{key}")
    @Consumes({"application/merge-patch+json", "application/json"})
    @Needs(Permission.WRITE_ATTRIBUTES)
    @Operation(summary = "Change an attribute of the tenant's own (RFC 7396)")
    @APIResponse(
            responseCode = "200",
            description = "As it is now",
            content = @Content(schema = @Schema(implementation = AttributeView.class)))
    public Response patch(
            @PathParam("key") String key,
            @BeanParam Conditional conditional,
            @RequestBody(content = @Content(schema = @Schema(implementation = AttributeChange.class))) @NotNull
                    JsonNode body) {
        Revised<AttributeView> current = catalogue.find(caller.get(), key);
        int revision = conditional.revision(current);
        AttributeChange change = edits.patched(body, current.value(), AttributeChange.class);
        return Conditional.changed(catalogue.change(caller.get(), key, revision, change));
    }

    @DELETE
    @Path("/{key}")
    @Needs(Permission.WRITE_ATTRIBUTES)
    @Operation(summary = "Delete an attribute of the tenant's own, and its values")
    @APIResponse(responseCode = "204", description = "Deleted")
    public void delete(@PathParam("key") String key, @BeanParam Conditional conditional) {
        Revised<AttributeView> current = catalogue.find(caller.get(), key);
        int revision = conditional.revision(current);
        LongWork.run(() -> catalogue.remove(caller.get(), key, revision)); // it may have a value in every account
    }

    /** A page of them. */
    public record AttributeViewPage(List<AttributeView> items, @Nullable String nextCursor) {}
}
