package io.fitgauge.web.knowledge;

import com.fasterxml.jackson.databind.JsonNode;
import io.fitgauge.knowledge.boundary.CommentChange;
import io.fitgauge.knowledge.boundary.CommentDraft;
import io.fitgauge.knowledge.boundary.CommentView;
import io.fitgauge.knowledge.boundary.Comments;
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

/** What people say about an ICP and its criteria. */
@Path("/icps/{id}/comments")
@Consumes("application/json")
@Produces("application/json")
@Tag(name = "Comments")
public class CommentsResource {

    private static final String PEOPLE = "For people: no API client may, whatever its scopes.";

    @Inject
    Comments comments;

    @Inject
    CurrentCaller caller;

    @Inject
    Edits edits;

    @Context
    UriInfo uri;

    @GET
    @Needs(Permission.COMMENT)
    @Operation(
            summary = "List the comments on an ICP",
            description = "Sorted by `createdAt` or `updatedAt`; in the order they came unless asked. " + PEOPLE)
    @APIResponse(
            responseCode = "200",
            description = "A page of them",
            content = @Content(schema = @Schema(implementation = CommentViewPage.class)))
    public Response list(
            @PathParam("id") UUID id,
            @BeanParam ListQuery query,
            @QueryParam("criterion") @Parameter(description = "Only those about the criterion with this key") @Nullable
                    String criterion) {
        return query.answer(comments.list(caller.get(), id, criterion, query.page()));
    }

    @GET
    @Path("/{commentId}")
    @Needs(Permission.COMMENT)
    @Operation(summary = "Read a comment", description = PEOPLE)
    @APIResponse(
            responseCode = "200",
            description = "As it is now",
            content = @Content(schema = @Schema(implementation = CommentView.class)))
    public Response read(
            @PathParam("id") UUID id, @PathParam("commentId") UUID commentId, @BeanParam Conditional conditional) {
        return conditional.answer(comments.find(caller.get(), id, commentId));
    }

    @POST
    @Idempotent
    @Needs(Permission.COMMENT)
    @Operation(
            summary = "Comment on an ICP, or on one of its criteria",
            description = "The draft or the version in use must have the criterion. " + PEOPLE)
    @APIResponse(
            responseCode = "201",
            description = "Created",
            content = @Content(schema = @Schema(implementation = CommentView.class)))
    public Response create(@PathParam("id") UUID id, @NotNull @Valid CommentDraft draft) {
        Revised<CommentView> made = comments.write(caller.get(), id, draft);
        return Conditional.created(
                uri.getAbsolutePathBuilder().path(made.value().id().toString()).build(), made);
    }

    @PATCH
    @Path("/{commentId}")
    @Consumes({"application/merge-patch+json", "application/json"})
    @Needs(Permission.COMMENT)
    @Operation(summary = "Change one's own comment (RFC 7396)", description = PEOPLE)
    @APIResponse(
            responseCode = "200",
            description = "As it is now",
            content = @Content(schema = @Schema(implementation = CommentView.class)))
    public Response patch(
            @PathParam("id") UUID id,
            @PathParam("commentId") UUID commentId,
            @BeanParam Conditional conditional,
            @RequestBody(content = @Content(schema = @Schema(implementation = CommentChange.class))) @NotNull
                    JsonNode body) {
        Revised<CommentView> current = comments.find(caller.get(), id, commentId);
        int revision = conditional.revision(current);
        CommentChange change = edits.patched(body, current.value(), CommentChange.class);
        return Conditional.changed(comments.change(caller.get(), id, commentId, revision, change));
    }

    @DELETE
    @Path("/{commentId}")
    @Needs(Permission.COMMENT)
    @Operation(summary = "Delete one's own comment", description = "The role TENANT_ADMIN may delete any. " + PEOPLE)
    @APIResponse(responseCode = "204", description = "Deleted")
    public void delete(
            @PathParam("id") UUID id, @PathParam("commentId") UUID commentId, @BeanParam Conditional conditional) {
        Revised<CommentView> current = comments.find(caller.get(), id, commentId);
        comments.remove(caller.get(), id, commentId, conditional.revision(current));
    }

    /** A page of them. */
    public record CommentViewPage(List<CommentView> items, @Nullable String nextCursor) {}
}
