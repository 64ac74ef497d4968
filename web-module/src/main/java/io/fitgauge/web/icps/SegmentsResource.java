package io.fitgauge.web.icps;

import com.fasterxml.jackson.databind.JsonNode;
import io.fitgauge.icps.boundary.SegmentDraft;
import io.fitgauge.icps.boundary.SegmentView;
import io.fitgauge.icps.boundary.Segments;
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
import jakarta.ws.rs.QueryParam;
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

/** Segments of the caller's tenant. */
@Path("/segments")
@Consumes("application/json")
@Produces("application/json")
@Tag(name = "Segments")
public class SegmentsResource {

    @Inject
    Segments segments;

    @Inject
    CurrentCaller caller;

    @Inject
    Edits edits;

    @Context
    UriInfo uri;

    @GET
    @Needs(Permission.READ_ICPS)
    @Operation(summary = "List segments")
    @APIResponse(
            responseCode = "200",
            description = "A page of them",
            content = @Content(schema = @Schema(implementation = SegmentViewPage.class)))
    public Response list(@BeanParam ListQuery query, @QueryParam("productId") @Nullable UUID productId) {
        return query.answer(segments.list(caller.get(), query.page(), productId));
    }

    @GET
    @Path("/{id}")
    @Needs(Permission.READ_ICPS)
    @Operation(summary = "Read a segment")
    @APIResponse(
            responseCode = "200",
            description = "As it is now",
            content = @Content(schema = @Schema(implementation = SegmentView.class)))
    public Response read(@PathParam("id") UUID id, @BeanParam Conditional conditional) {
        return conditional.answer(segments.find(caller.get(), id));
    }

    @POST
    @Idempotent
    @Needs(Permission.WRITE_ICPS)
    @Operation(summary = "Create a segment")
    @APIResponse(
            responseCode = "201",
            description = "Created",
            content = @Content(schema = @Schema(implementation = SegmentView.class)))
    public Response create(@NotNull @Valid SegmentDraft draft) {
        Revised<SegmentView> made = segments.create(caller.get(), draft);
        return Conditional.created(
                uri.getAbsolutePathBuilder().path(made.value().id().toString()).build(), made);
    }

    @PUT
    @Path("/{id}")
    @Needs(Permission.WRITE_ICPS)
    @Operation(summary = "Replace a segment")
    @APIResponse(
            responseCode = "200",
            description = "As it is now",
            content = @Content(schema = @Schema(implementation = SegmentView.class)))
    public Response replace(
            @PathParam("id") UUID id,
            @BeanParam Conditional conditional,
            @RequestBody(content = @Content(schema = @Schema(implementation = SegmentDraft.class))) @NotNull
                    JsonNode body) {
        Revised<SegmentView> current = segments.find(caller.get(), id);
        int revision = conditional.revision(current);
        SegmentDraft draft = edits.replacement(body, current.value(), SegmentDraft.class);
        return Conditional.changed(segments.change(caller.get(), id, revision, draft));
    }

    @PATCH
    @Path("/{id}")
    @Consumes({"application/merge-patch+json", "application/json"})
    @Needs(Permission.WRITE_ICPS)
    @Operation(summary = "Change fields of a segment (RFC 7396)")
    @APIResponse(
            responseCode = "200",
            description = "As it is now",
            content = @Content(schema = @Schema(implementation = SegmentView.class)))
    public Response patch(
            @PathParam("id") UUID id,
            @BeanParam Conditional conditional,
            @RequestBody(content = @Content(schema = @Schema(implementation = SegmentDraft.class))) @NotNull
                    JsonNode body) {
        Revised<SegmentView> current = segments.find(caller.get(), id);
        int revision = conditional.revision(current);
        SegmentDraft draft = edits.patched(body, current.value(), SegmentDraft.class);
        return Conditional.changed(segments.change(caller.get(), id, revision, draft));
    }

    @DELETE
    @Path("/{id}")
    @Needs(Permission.WRITE_ICPS)
    @Operation(summary = "Delete a segment")
    @APIResponse(responseCode = "204", description = "Deleted")
    public void delete(@PathParam("id") UUID id, @BeanParam Conditional conditional) {
        Revised<SegmentView> current = segments.find(caller.get(), id);
        segments.remove(caller.get(), id, conditional.revision(current));
    }

    /** A page of them. */
    public record SegmentViewPage(List<SegmentView> items, @Nullable String nextCursor) {}
}
