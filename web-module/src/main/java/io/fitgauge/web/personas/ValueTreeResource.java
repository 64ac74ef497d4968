package io.fitgauge.web.personas;

import com.fasterxml.jackson.databind.JsonNode;
import io.fitgauge.paging.Revised;
import io.fitgauge.personas.boundary.ValueTreeDraft;
import io.fitgauge.personas.boundary.ValueTreeView;
import io.fitgauge.personas.boundary.ValueTrees;
import io.fitgauge.tenancy.Permission;
import io.fitgauge.web.identity.CurrentCaller;
import io.fitgauge.web.identity.Needs;
import io.fitgauge.web.json.Edits;
import io.fitgauge.web.paging.Conditional;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What is worth what at each height of the companies that an ICP means. */
@Path("/icps/{id}/value-tree")
@Consumes("application/json")
@Produces("application/json")
@Tag(name = "Personas")
public class ValueTreeResource {

    @Inject
    ValueTrees trees;

    @Inject
    CurrentCaller caller;

    @Inject
    Edits edits;

    @GET
    @Needs(Permission.READ_ICPS)
    @Operation(
            summary = "Read the value tree of an ICP",
            description = "The nodes at the top are arguments for decision makers, those in the middle for heads of"
                    + " departments, those at the bottom for users. Without nodes when nobody has written any.")
    @APIResponse(
            responseCode = "200",
            description = "As it is now",
            content = @Content(schema = @Schema(implementation = ValueTreeView.class)))
    public Response read(@PathParam("id") UUID id, @BeanParam Conditional conditional) {
        return conditional.answer(trees.ofIcp(caller.get(), id));
    }

    @PUT
    @Needs(Permission.WRITE_ICPS)
    @Operation(
            summary = "Replace the value tree of an ICP",
            description = "A node may support one that stands higher. It changes the ICP's draft, and with it the ICP's"
                    + " ETag, and the `arguments` of its personas.")
    @APIResponse(
            responseCode = "200",
            description = "As it is now",
            content = @Content(schema = @Schema(implementation = ValueTreeView.class)))
    public Response replace(
            @PathParam("id") UUID id,
            @BeanParam Conditional conditional,
            @RequestBody(content = @Content(schema = @Schema(implementation = ValueTreeDraft.class))) @NotNull
                    JsonNode body) {
        Revised<ValueTreeView> current = trees.ofIcp(caller.get(), id);
        int revision = conditional.revision(current);
        ValueTreeDraft draft = edits.replacement(body, current.value(), ValueTreeDraft.class);
        return Conditional.changed(trees.put(caller.get(), id, revision, draft));
    }
}
