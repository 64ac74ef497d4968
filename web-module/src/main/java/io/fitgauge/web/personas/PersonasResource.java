package io.fitgauge.web.personas;

import com.fasterxml.jackson.databind.JsonNode;
import io.fitgauge.paging.Revised;
import io.fitgauge.personas.boundary.PersonaDraft;
import io.fitgauge.personas.boundary.PersonaView;
import io.fitgauge.personas.boundary.Personas;
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
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The people that the ICPs of the caller's tenant are sold to. */
@Path("/personas")
@Consumes("application/json")
@Produces("application/json")
@Tag(name = "Personas")
public class PersonasResource {

    @Inject
    Personas personas;

    @Inject
    CurrentCaller caller;

    @Inject
    Edits edits;

    @Context
    UriInfo uri;

    @GET
    @Needs(Permission.READ_ICPS)
    @Operation(
            summary = "List personas",
            description = "Sorted by `name`, `priority`, `createdAt` or `updatedAt`; by name unless asked")
    @APIResponse(
            responseCode = "200",
            description = "A page of them",
            content = @Content(schema = @Schema(implementation = PersonaViewPage.class)))
    public Response list(@BeanParam ListQuery query, @QueryParam("icpId") @Nullable UUID icpId) {
        return query.answer(personas.list(caller.get(), icpId, query.page()));
    }

    @GET
    @Path("/{id}")
    @Needs(Permission.READ_ICPS)
    @Operation(summary = "Read a persona")
    @APIResponse(
            responseCode = "200",
            description = "As it is now",
            content = @Content(schema = @Schema(implementation = PersonaView.class)))
    public Response read(@PathParam("id") UUID id, @BeanParam Conditional conditional) {
        return conditional.answer(personas.find(caller.get(), id));
    }

    @POST
    @Idempotent
    @Needs(Permission.WRITE_ICPS)
    @Operation(
            summary = "Create a persona",
            description =
                    "Two to five an ICP; a sixth is refused (409). Given a `priority` that another has, the others"
                            + " move down. It changes the ICP's draft, and with it the ICP's ETag.")
    @APIResponse(
            responseCode = "201",
            description = "Created",
            content = @Content(schema = @Schema(implementation = PersonaView.class)))
    public Response create(@NotNull @Valid PersonaDraft draft) {
        Revised<PersonaView> made = personas.create(caller.get(), draft);
        return Conditional.created(
                uri.getAbsolutePathBuilder().path(made.value().id().toString()).build(), made);
    }

    @PATCH
    @Path("/{id}")
    @Consumes({"application/merge-patch+json", "application/json"})
    @Needs(Permission.WRITE_ICPS)
    @Operation(
            summary = "Change fields of a persona (RFC 7396)",
            description = "Lists are replaced as a whole. It changes the ICP's draft, and with it the ICP's ETag.")
    @APIResponse(
            responseCode = "200",
            description = "As it is now",
            content = @Content(schema = @Schema(implementation = PersonaView.class)))
    public Response patch(
            @PathParam("id") UUID id,
            @BeanParam Conditional conditional,
            @RequestBody(content = @Content(schema = @Schema(implementation = PersonaDraft.class))) @NotNull
                    JsonNode body) {
        Revised<PersonaView> current = personas.find(caller.get(), id);
        int revision = conditional.revision(current);
        PersonaDraft draft = edits.patched(body, current.value(), PersonaDraft.class);
        return Conditional.changed(personas.change(caller.get(), id, revision, draft));
    }

    @DELETE
    @Path("/{id}")
    @Needs(Permission.WRITE_ICPS)
    @Operation(
            summary = "Delete a persona",
            description = "Versions of the ICP that were published with it still show it.")
    @APIResponse(responseCode = "204", description = "Deleted")
    public void delete(@PathParam("id") UUID id, @BeanParam Conditional conditional) {
        Revised<PersonaView> current = personas.find(caller.get(), id);
        personas.remove(caller.get(), id, conditional.revision(current));
    }

    /** A page of them. */
    public record PersonaViewPage(List<PersonaView> items, @Nullable String nextCursor) {}
}
