package io.fitgauge.web.integrations;

import io.fitgauge.identity.boundary.IssuerSubjects;
import io.fitgauge.identity.boundary.SubjectDraft;
import io.fitgauge.identity.boundary.SubjectView;
import io.fitgauge.paging.Revised;
import io.fitgauge.tenancy.Permission;
import io.fitgauge.web.identity.CurrentCaller;
import io.fitgauge.web.identity.Needs;
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
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Whom an issuer of the caller's tenant means. */
@Path("/issuers/{id}/subjects")
@Consumes("application/json")
@Produces("application/json")
@Tag(name = "Integrations")
public class SubjectsResource {

    @Inject
    IssuerSubjects subjects;

    @Inject
    CurrentCaller caller;

    @Context
    UriInfo uri;

    @GET
    @Needs(Permission.MANAGE_SIGN_ON)
    @Operation(
            summary = "List whom an issuer means",
            description = "Sorted by `subject` (unless asked) or `createdAt`.")
    @APIResponse(
            responseCode = "200",
            description = "A page of them",
            content = @Content(schema = @Schema(implementation = SubjectViewPage.class)))
    public Response list(@PathParam("id") UUID issuer, @BeanParam ListQuery query) {
        return query.answer(subjects.list(caller.get(), issuer, query.page()));
    }

    @GET
    @Path("/{subjectId}")
    @Needs(Permission.MANAGE_SIGN_ON)
    @Operation(summary = "Read whom an issuer means by a subject")
    @APIResponse(
            responseCode = "200",
            description = "As it was tied",
            content = @Content(schema = @Schema(implementation = SubjectView.class)))
    public Response read(
            @PathParam("id") UUID issuer, @PathParam("subjectId") UUID id, @BeanParam Conditional conditional) {
        return conditional.answer(subjects.find(caller.get(), issuer, id));
    }

    @POST
    @Idempotent
    @Needs(Permission.MANAGE_SIGN_ON)
    @Operation(summary = "Tie a subject of an issuer to a user of this tenant")
    @APIResponse(
            responseCode = "201",
            description = "Tied",
            content = @Content(schema = @Schema(implementation = SubjectView.class)))
    public Response tie(@PathParam("id") UUID issuer, @NotNull @Valid SubjectDraft draft) {
        Revised<SubjectView> made = subjects.tie(caller.get(), issuer, draft);
        return Conditional.created(
                uri.getAbsolutePathBuilder().path(made.value().id().toString()).build(), made);
    }

    @DELETE
    @Path("/{subjectId}")
    @Needs(Permission.MANAGE_SIGN_ON)
    @Operation(summary = "Untie a subject; the sessions that it began end within seconds")
    @APIResponse(responseCode = "204", description = "It is nobody here any more")
    public void untie(
            @PathParam("id") UUID issuer, @PathParam("subjectId") UUID id, @BeanParam Conditional conditional) {
        conditional.revision(subjects.find(caller.get(), issuer, id));
        subjects.untie(caller.get(), issuer, id);
    }

    /** A page of them, for the API's document. */
    public record SubjectViewPage(List<SubjectView> items, @Nullable String nextCursor) {}
}
