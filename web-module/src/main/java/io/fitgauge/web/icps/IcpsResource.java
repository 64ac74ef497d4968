package io.fitgauge.web.icps;

import com.fasterxml.jackson.databind.JsonNode;
import io.fitgauge.icps.boundary.IcpDraft;
import io.fitgauge.icps.boundary.IcpFilter;
import io.fitgauge.icps.boundary.IcpLife;
import io.fitgauge.icps.boundary.IcpVersionView;
import io.fitgauge.icps.boundary.IcpView;
import io.fitgauge.icps.boundary.Icps;
import io.fitgauge.paging.Revised;
import io.fitgauge.publishing.boundary.VersionWithPersonas;
import io.fitgauge.publishing.boundary.Versions;
import io.fitgauge.tenancy.Permission;
import io.fitgauge.web.identity.CurrentCaller;
import io.fitgauge.web.identity.InReadersLanguage;
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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
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

/** ICPs of the caller's tenant. */
@Path("/icps")
@Consumes("application/json")
@Produces("application/json")
@Tag(name = "ICPs")
public class IcpsResource {

    @Inject
    Icps icps;

    @Inject
    IcpLife life;

    @Inject
    Versions versions;

    @Inject
    CurrentCaller caller;

    @Inject
    Edits edits;

    @Context
    UriInfo uri;

    @GET
    @Needs(Permission.READ_ICPS)
    @InReadersLanguage
    @Operation(summary = "List ICPs")
    @APIResponse(
            responseCode = "200",
            description = "A page of them",
            content = @Content(schema = @Schema(implementation = IcpViewPage.class)))
    public Response list(
            @BeanParam ListQuery query,
            @QueryParam("status") @Parameter(schema = @Schema(enumeration = {"DRAFT", "ACTIVE", "RETIRED"})) @Nullable
                    String status,
            @QueryParam("segmentId") @Nullable UUID segmentId,
            @QueryParam("productId") @Nullable UUID productId) {
        return query.answer(icps.list(caller.get(), query.page(), new IcpFilter(status, segmentId, productId)));
    }

    @GET
    @Path("/{id}")
    @Needs(Permission.READ_ICPS)
    @InReadersLanguage
    @Operation(summary = "Read an ICP")
    @APIResponse(
            responseCode = "200",
            description = "As it is now",
            content = @Content(schema = @Schema(implementation = IcpView.class)))
    public Response read(@PathParam("id") UUID id, @BeanParam Conditional conditional) {
        return conditional.answer(icps.find(caller.get(), id));
    }

    @POST
    @Idempotent
    @Needs(Permission.WRITE_ICPS)
    @InReadersLanguage
    @Operation(summary = "Create an ICP")
    @APIResponse(
            responseCode = "201",
            description = "Created",
            content = @Content(schema = @Schema(implementation = IcpView.class)))
    public Response create(@NotNull @Valid IcpDraft draft) {
        Revised<IcpView> made = icps.create(caller.get(), draft);
        return Conditional.created(
                uri.getAbsolutePathBuilder().path(made.value().id().toString()).build(), made);
    }

    @PUT
    @Path("/{id}")
    @Needs(Permission.WRITE_ICPS)
    @InReadersLanguage
    @Operation(summary = "Replace an ICP")
    @APIResponse(
            responseCode = "200",
            description = "As it is now",
            content = @Content(schema = @Schema(implementation = IcpView.class)))
    public Response replace(
            @PathParam("id") UUID id,
            @BeanParam Conditional conditional,
            @RequestBody(content = @Content(schema = @Schema(implementation = IcpDraft.class))) @NotNull
                    JsonNode body) {
        Revised<IcpView> current = icps.find(caller.get(), id);
        int revision = conditional.revision(current);
        IcpDraft draft = edits.replacement(body, current.value(), IcpDraft.class);
        return Conditional.changed(icps.change(caller.get(), id, revision, draft));
    }

    @PATCH
    @Path("/{id}")
    @Consumes({"application/merge-patch+json", "application/json"})
    @Needs(Permission.WRITE_ICPS)
    @InReadersLanguage
    @Operation(summary = "Change fields of an ICP (RFC 7396)")
    @APIResponse(
            responseCode = "200",
            description = "As it is now",
            content = @Content(schema = @Schema(implementation = IcpView.class)))
    public Response patch(
            @PathParam("id") UUID id,
            @BeanParam Conditional conditional,
            @RequestBody(content = @Content(schema = @Schema(implementation = IcpDraft.class))) @NotNull
                    JsonNode body) {
        Revised<IcpView> current = icps.find(caller.get(), id);
        int revision = conditional.revision(current);
        IcpDraft draft = edits.patched(body, current.value(), IcpDraft.class);
        return Conditional.changed(icps.change(caller.get(), id, revision, draft));
    }

    @DELETE
    @Path("/{id}")
    @Needs(Permission.WRITE_ICPS)
    @Operation(summary = "Delete an ICP")
    @APIResponse(responseCode = "204", description = "Deleted")
    public void delete(@PathParam("id") UUID id, @BeanParam Conditional conditional) {
        Revised<IcpView> current = icps.find(caller.get(), id);
        icps.remove(caller.get(), id, conditional.revision(current));
    }

    @POST
    @Path("/{id}/retire")
    @Consumes("*/*")
    @Idempotent
    @Needs(Permission.WRITE_ICPS)
    @InReadersLanguage
    @Operation(summary = "Retire an ICP: nothing is scored by it any more")
    @APIResponse(
            responseCode = "200",
            description = "As it is now",
            content = @Content(schema = @Schema(implementation = IcpView.class)))
    public Response retire(@PathParam("id") UUID id, @BeanParam Conditional conditional) {
        Integer revision = conditional.revisionIfSent(icps.find(caller.get(), id));
        return Conditional.changed(life.retire(caller.get(), id, revision));
    }

    @GET
    @Path("/{id}/versions")
    @Needs(Permission.READ_ICPS)
    @Operation(summary = "List the published versions of an ICP")
    @APIResponse(
            responseCode = "200",
            description = "A page of them",
            content = @Content(schema = @Schema(implementation = IcpVersionViewPage.class)))
    public Response versions(@PathParam("id") UUID id, @BeanParam ListQuery query) {
        return query.answer(icps.versions(caller.get(), id, query.page()));
    }

    @GET
    @Path("/{id}/versions/{version}")
    @Needs(Permission.READ_ICPS)
    @Operation(summary = "Read a published version of an ICP, with its personas and value tree")
    @APIResponse(
            responseCode = "200",
            description = "As it was published",
            content = @Content(schema = @Schema(implementation = VersionWithPersonas.class)))
    public Response version(
            @PathParam("id") UUID id, @PathParam("version") int version, @BeanParam Conditional conditional) {
        VersionWithPersonas published = versions.find(caller.get(), id, version);
        return conditional.answer(new Revised<>(published.version(), published));
    }

    /** A page of them. */
    public record IcpVersionViewPage(List<IcpVersionView> items, @Nullable String nextCursor) {}

    /** A page of them. */
    public record IcpViewPage(List<IcpView> items, @Nullable String nextCursor) {}
}
