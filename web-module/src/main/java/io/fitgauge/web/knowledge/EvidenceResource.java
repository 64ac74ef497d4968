package io.fitgauge.web.knowledge;

import com.fasterxml.jackson.databind.JsonNode;
import io.fitgauge.knowledge.boundary.EvidenceBase;
import io.fitgauge.knowledge.boundary.EvidenceDraft;
import io.fitgauge.knowledge.boundary.EvidenceView;
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

/** What the caller's tenant has found out about its customers and its market. */
@Path("/evidence")
@Consumes("application/json")
@Produces("application/json")
@Tag(name = "Evidence")
public class EvidenceResource {

    @Inject
    EvidenceBase evidence;

    @Inject
    CurrentCaller caller;

    @Inject
    Edits edits;

    @Context
    UriInfo uri;

    @GET
    @Needs(Permission.READ_ICPS)
    @Operation(
            summary = "List evidence",
            description = "Sorted by `date`, `title`, `createdAt` or `updatedAt`; the newest first unless asked")
    @APIResponse(
            responseCode = "200",
            description = "A page of it",
            content = @Content(schema = @Schema(implementation = EvidenceViewPage.class)))
    public Response list(@BeanParam ListQuery query, @BeanParam EvidenceQuery filter) {
        return query.answer(evidence.list(caller.get(), filter.filter(), query.page()));
    }

    @GET
    @Path("/{id}")
    @Needs(Permission.READ_ICPS)
    @Operation(
            summary = "Read evidence",
            description =
                    "An API client without the scope `contacts:read` sees the ids of contacts, and not their names.")
    @APIResponse(
            responseCode = "200",
            description = "As it is now",
            content = @Content(schema = @Schema(implementation = EvidenceView.class)))
    public Response read(@PathParam("id") UUID id, @BeanParam Conditional conditional) {
        return conditional.answer(evidence.find(caller.get(), id));
    }

    @POST
    @Idempotent
    @Needs(Permission.WRITE_ICPS)
    @Operation(summary = "Write down evidence")
    @APIResponse(
            responseCode = "201",
            description = "Created",
            content = @Content(schema = @Schema(implementation = EvidenceView.class)))
    public Response create(@NotNull @Valid EvidenceDraft draft) {
        Revised<EvidenceView> made = evidence.add(caller.get(), draft);
        return Conditional.created(
                uri.getAbsolutePathBuilder().path(made.value().id().toString()).build(), made);
    }

    @PATCH
    @Path("/{id}")
    @Consumes({"application/merge-patch+json", "application/json"})
    @Needs(Permission.WRITE_ICPS)
    @Operation(summary = "Change fields of evidence (RFC 7396)")
    @APIResponse(
            responseCode = "200",
            description = "As it is now",
            content = @Content(schema = @Schema(implementation = EvidenceView.class)))
    public Response patch(
            @PathParam("id") UUID id,
            @BeanParam Conditional conditional,
            @RequestBody(content = @Content(schema = @Schema(implementation = EvidenceDraft.class))) @NotNull
                    JsonNode body) {
        Revised<EvidenceView> current = evidence.find(caller.get(), id);
        int revision = conditional.revision(current);
        EvidenceDraft draft = edits.patched(body, current.value(), EvidenceDraft.class);
        return Conditional.changed(evidence.change(caller.get(), id, revision, draft));
    }

    @DELETE
    @Path("/{id}")
    @Needs(Permission.WRITE_ICPS)
    @Operation(summary = "Delete evidence")
    @APIResponse(responseCode = "204", description = "Deleted")
    public void delete(@PathParam("id") UUID id, @BeanParam Conditional conditional) {
        Revised<EvidenceView> current = evidence.find(caller.get(), id);
        evidence.remove(caller.get(), id, conditional.revision(current));
    }

    /** A page of it. */
    public record EvidenceViewPage(List<EvidenceView> items, @Nullable String nextCursor) {}
}
