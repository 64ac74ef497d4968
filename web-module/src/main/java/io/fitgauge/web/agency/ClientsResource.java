package io.fitgauge.web.agency;

import com.fasterxml.jackson.databind.JsonNode;
import io.fitgauge.agency.boundary.ClientAtAGlance;
import io.fitgauge.agency.boundary.ClientHealth;
import io.fitgauge.agency.boundary.ClientsAtAGlance;
import io.fitgauge.archives.boundary.ClientErasures;
import io.fitgauge.jobs.boundary.JobView;
import io.fitgauge.paging.Revised;
import io.fitgauge.quota.boundary.UsageView;
import io.fitgauge.tenancy.Permission;
import io.fitgauge.tenants.boundary.ClientView;
import io.fitgauge.tenants.boundary.Clients;
import io.fitgauge.tenants.boundary.NewClient;
import io.fitgauge.tenants.boundary.TenantSettings;
import io.fitgauge.web.identity.CurrentCaller;
import io.fitgauge.web.identity.Needs;
import io.fitgauge.web.json.Edits;
import io.fitgauge.web.paging.AcceptedJob;
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

/** The clients of the caller's agency. */
@Path("/clients")
@Consumes("application/json")
@Produces("application/json")
@Tag(name = "Clients")
public class ClientsResource {

    @Inject
    Clients clients;

    @Inject
    ClientsAtAGlance glance;

    @Inject
    ClientErasures erasures;

    @Inject
    CurrentCaller caller;

    @Inject
    Edits edits;

    @Context
    UriInfo uri;

    @GET
    @Needs(Permission.MANAGE_CLIENTS)
    @Operation(
            summary = "List the agency's clients, with how each of them fares",
            description = "Sorted by `name`, `slug` or `createdAt`; by name unless asked.")
    @APIResponse(
            responseCode = "200",
            description = "A page of them",
            content = @Content(schema = @Schema(implementation = ClientPage.class)))
    public Response list(@BeanParam ListQuery query, @Valid @BeanParam ClientQuery filter) {
        return query.answer(glance.list(caller.get(), filter.filter(), query.page()));
    }

    @POST
    @Idempotent
    @Needs(Permission.MANAGE_CLIENTS)
    @Operation(
            summary = "Create a client",
            description =
                    "Its people log in by the slug, so that is a public name: one that any tenant has is refused. To"
                            + " invite its first administrator, switch to it (`/auth/switch`) and use `/users`.")
    @APIResponse(
            responseCode = "201",
            description = "Created",
            content = @Content(schema = @Schema(implementation = ClientView.class)))
    public Response create(@NotNull @Valid NewClient wanted) {
        Revised<ClientView> made = clients.create(caller.get(), wanted);
        return Conditional.created(
                uri.getAbsolutePathBuilder().path(made.value().id().toString()).build(), made);
    }

    @GET
    @Path("/{id}")
    @Needs(Permission.MANAGE_CLIENTS)
    @Operation(summary = "Read a client")
    @APIResponse(
            responseCode = "200",
            description = "As it is now",
            content = @Content(schema = @Schema(implementation = ClientView.class)))
    public Response read(@PathParam("id") UUID id, @BeanParam Conditional conditional) {
        return conditional.answer(clients.find(caller.get(), id));
    }

    @GET
    @Path("/{id}/health")
    @Needs(Permission.MANAGE_CLIENTS)
    @Operation(summary = "See how a client fares")
    @APIResponse(
            responseCode = "200",
            description = "At this moment",
            content = @Content(schema = @Schema(implementation = ClientHealth.class)))
    public ClientHealth health(@PathParam("id") UUID id) {
        return glance.health(caller.get(), id);
    }

    @GET
    @Path("/{id}/usage")
    @Needs(Permission.MANAGE_CLIENTS)
    @Operation(
            summary = "See what a client uses, and how much it may",
            description = "As the client itself sees it (`/tenant/usage`). A limit that is absent is lifted.")
    @APIResponse(
            responseCode = "200",
            description = "As it is now; requests are those of this minute on this server",
            content = @Content(schema = @Schema(implementation = UsageView.class)))
    public UsageView usage(@PathParam("id") UUID id) {
        return glance.usage(caller.get(), id);
    }

    @PATCH
    @Path("/{id}")
    @Consumes({"application/merge-patch+json", "application/json"})
    @Needs(Permission.MANAGE_CLIENTS)
    @Operation(summary = "Change name, locale, time zone or currency of a client (RFC 7396)")
    @APIResponse(
            responseCode = "200",
            description = "As it is now",
            content = @Content(schema = @Schema(implementation = ClientView.class)))
    public Response patch(
            @PathParam("id") UUID id,
            @BeanParam Conditional conditional,
            @RequestBody(content = @Content(schema = @Schema(implementation = TenantSettings.class))) @NotNull
                    JsonNode body) {
        Revised<ClientView> current = clients.find(caller.get(), id);
        int revision = conditional.revision(current);
        TenantSettings settings = edits.patched(body, current.value(), TenantSettings.class);
        return Conditional.changed(clients.change(caller.get(), id, revision, settings));
    }

    @POST
    @Path("/{id}/suspend")
    @Consumes("*/*")
    @Idempotent
    @Needs(Permission.MANAGE_CLIENTS)
    @Operation(
            summary = "Suspend a client",
            description =
                    "Its people and integrations, and the agency's people in it, are refused within 5 seconds. Its"
                            + " data stays.")
    @APIResponse(
            responseCode = "200",
            description = "As it is now",
            content = @Content(schema = @Schema(implementation = ClientView.class)))
    public Response suspend(@PathParam("id") UUID id, @BeanParam Conditional conditional) {
        Integer revision = conditional.revisionIfSent(clients.find(caller.get(), id));
        return Conditional.changed(clients.suspend(caller.get(), id, revision));
    }

    @POST
    @Path("/{id}/resume")
    @Consumes("*/*")
    @Idempotent
    @Needs(Permission.MANAGE_CLIENTS)
    @Operation(
            summary = "Resume a client",
            description = "All are let in again, with new tokens. What the operator of the server suspended, only the"
                    + " operator resumes.")
    @APIResponse(
            responseCode = "200",
            description = "As it is now",
            content = @Content(schema = @Schema(implementation = ClientView.class)))
    public Response resume(@PathParam("id") UUID id, @BeanParam Conditional conditional) {
        Integer revision = conditional.revisionIfSent(clients.find(caller.get(), id));
        return Conditional.changed(clients.resume(caller.get(), id, revision));
    }

    @DELETE
    @Path("/{id}")
    @Needs(Permission.MANAGE_CLIENTS)
    @Operation(
            summary = "Erase a client",
            description =
                    "For good. Its people and integrations are refused at once; a job of the agency's erases all that it"
                            + " has, archives of it among that, and its result is the receipt. Backups of the database still"
                            + " hold it until they are thrown away. To let a client go with all that it has, use"
                            + " `/clients/{id}/release`.")
    @APIResponse(
            responseCode = "202",
            description = "A job does it; `Location` is where to watch it",
            content = @Content(schema = @Schema(implementation = JobView.class)))
    public Response erase(@PathParam("id") UUID id, @BeanParam Conditional conditional) {
        int revision = conditional.revision(clients.find(caller.get(), id));
        return AcceptedJob.answer(erasures.request(caller.get(), id, revision), uri);
    }

    /** A page of them. */
    public record ClientPage(List<ClientAtAGlance> items, @Nullable String nextCursor) {}
}
