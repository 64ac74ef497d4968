package io.fitgauge.web.accounts;

import com.fasterxml.jackson.databind.JsonNode;
import io.fitgauge.accounts.boundary.ContactDraft;
import io.fitgauge.accounts.boundary.ContactView;
import io.fitgauge.accounts.boundary.Contacts;
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

/** People at the accounts of the caller's tenant. */
@Path("/contacts")
@Consumes("application/json")
@Produces("application/json")
@Tag(name = "Contacts")
public class ContactsResource {

    @Inject
    Contacts contacts;

    @Inject
    CurrentCaller caller;

    @Inject
    Edits edits;

    @Context
    UriInfo uri;

    @GET
    @Needs(Permission.READ_CONTACTS)
    @Operation(
            summary = "List contacts",
            description = "Sorted by `name`, `createdAt` or `updatedAt`; in the order they came unless asked")
    @APIResponse(
            responseCode = "200",
            description = "A page of them",
            content = @Content(schema = @Schema(implementation = ContactViewPage.class)))
    public Response list(@BeanParam ListQuery query, @BeanParam ContactQuery filter) {
        return query.answer(contacts.list(caller.get(), filter.filter(), query.page()));
    }

    @GET
    @Path("/{id}")
    @Needs(Permission.READ_CONTACTS)
    @Operation(summary = "Read a contact")
    @APIResponse(
            responseCode = "200",
            description = "As it is now",
            content = @Content(schema = @Schema(implementation = ContactView.class)))
    public Response read(@PathParam("id") UUID id, @BeanParam Conditional conditional) {
        return conditional.answer(contacts.find(caller.get(), id));
    }

    @POST
    @Idempotent
    @Needs(Permission.WRITE_CONTACTS)
    @Operation(summary = "Create a contact")
    @APIResponse(
            responseCode = "201",
            description = "Created",
            content = @Content(schema = @Schema(implementation = ContactView.class)))
    public Response create(@NotNull @Valid ContactDraft draft) {
        Revised<ContactView> made = contacts.register(caller.get(), draft);
        return Conditional.created(
                uri.getAbsolutePathBuilder().path(made.value().id().toString()).build(), made);
    }

    @PUT
    @Path("/{id}")
    @Needs(Permission.WRITE_CONTACTS)
    @Operation(summary = "Replace a contact")
    @APIResponse(
            responseCode = "200",
            description = "As it is now",
            content = @Content(schema = @Schema(implementation = ContactView.class)))
    public Response replace(
            @PathParam("id") UUID id,
            @BeanParam Conditional conditional,
            @RequestBody(content = @Content(schema = @Schema(implementation = ContactDraft.class))) @NotNull
                    JsonNode body) {
        Revised<ContactView> current = contacts.find(caller.get(), id);
        int revision = conditional.revision(current);
        ContactDraft draft = edits.replacement(body, current.value(), ContactDraft.class);
        return Conditional.changed(contacts.change(caller.get(), id, revision, draft));
    }

    @PATCH
    @Path("/{id}")
    @Consumes({"application/merge-patch+json", "application/json"})
    @Needs(Permission.WRITE_CONTACTS)
    @Operation(summary = "Change fields of a contact (RFC 7396)")
    @APIResponse(
            responseCode = "200",
            description = "As it is now",
            content = @Content(schema = @Schema(implementation = ContactView.class)))
    public Response patch(
            @PathParam("id") UUID id,
            @BeanParam Conditional conditional,
            @RequestBody(content = @Content(schema = @Schema(implementation = ContactDraft.class))) @NotNull
                    JsonNode body) {
        Revised<ContactView> current = contacts.find(caller.get(), id);
        int revision = conditional.revision(current);
        ContactDraft draft = edits.patched(body, current.value(), ContactDraft.class);
        return Conditional.changed(contacts.change(caller.get(), id, revision, draft));
    }

    @DELETE
    @Path("/{id}")
    @Needs(Permission.WRITE_CONTACTS)
    @Operation(summary = "Delete a contact")
    @APIResponse(responseCode = "204", description = "Deleted")
    public void delete(@PathParam("id") UUID id, @BeanParam Conditional conditional) {
        Revised<ContactView> current = contacts.find(caller.get(), id);
        contacts.remove(caller.get(), id, conditional.revision(current));
    }

    /** A page of them. */
    public record ContactViewPage(List<ContactView> items, @Nullable String nextCursor) {}
}
