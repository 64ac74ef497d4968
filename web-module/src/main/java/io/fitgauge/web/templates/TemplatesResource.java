package io.fitgauge.web.templates;

import com.fasterxml.jackson.databind.JsonNode;
import io.fitgauge.paging.Revised;
import io.fitgauge.templates.boundary.TemplateDraft;
import io.fitgauge.templates.boundary.TemplateFilter;
import io.fitgauge.templates.boundary.TemplateLanguage;
import io.fitgauge.templates.boundary.TemplateListing;
import io.fitgauge.templates.boundary.TemplateView;
import io.fitgauge.templates.boundary.Templates;
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

/** What ICPs, personas, committees, interviews and reviews are made from. */
@Path("/templates")
@Consumes("application/json")
@Produces("application/json")
@Tag(name = "Templates")
public class TemplatesResource {

    private static final String LANGUAGE =
            "In which built-in templates are wanted: en, nl, de, sv or pl; the reader's own when absent";

    @Inject
    Templates templates;

    @Inject
    CurrentCaller caller;

    @Inject
    Edits edits;

    @Context
    UriInfo uri;

    @GET
    @InReadersLanguage
    @Needs(Permission.READ_TEMPLATES)
    @Operation(
            summary = "List templates",
            description = "The built-in ones in the library's order, then the tenant's own and its copies by name.")
    @APIResponse(
            responseCode = "200",
            description = "A page of them",
            content = @Content(schema = @Schema(implementation = TemplateListingPage.class)))
    public Response list(
            @BeanParam ListQuery query,
            @QueryParam("kind")
                    @Parameter(
                            schema =
                                    @Schema(
                                            enumeration = {
                                                "ICP",
                                                "PERSONA",
                                                "COMMITTEE",
                                                "INTERVIEW",
                                                "REVIEW_CHECKLIST",
                                                "MESSAGE"
                                            }))
                    @Nullable
                    String kind,
            @QueryParam("origin") @Parameter(schema = @Schema(enumeration = {"BUILT_IN", "AGENCY", "TENANT"})) @Nullable
                    String origin,
            @QueryParam("tag") @Parameter(description = "Such as `software` or `decision-maker`") @Nullable String tag,
            @QueryParam("q") @Parameter(description = "A part of the name or the key") @Nullable String q,
            @QueryParam("language") @Parameter(description = LANGUAGE) @Nullable String language) {
        return query.answer(templates.list(
                caller.get(),
                TemplateFilter.of(kind, origin, tag, q),
                TemplateLanguage.of(language, caller.get()),
                query.page()));
    }

    @GET
    @Path("/{id}")
    @InReadersLanguage
    @Needs(Permission.READ_TEMPLATES)
    @Operation(summary = "Read a template")
    @APIResponse(
            responseCode = "200",
            description = "As it is now",
            content = @Content(schema = @Schema(implementation = TemplateView.class)))
    public Response read(
            @PathParam("id") UUID id,
            @QueryParam("language") @Parameter(description = LANGUAGE) @Nullable String language,
            @BeanParam Conditional conditional) {
        return conditional.answer(templates.find(caller.get(), id, TemplateLanguage.of(language, caller.get())));
    }

    @POST
    @Idempotent
    @Needs(Permission.WRITE_TEMPLATES)
    @Operation(
            summary = "Create a template",
            description = "`GET /templates/schema` says all of what it can be; what that does not allow is refused.")
    @APIResponse(
            responseCode = "201",
            description = "Created",
            content = @Content(schema = @Schema(implementation = TemplateView.class)))
    public Response create(@NotNull @Valid TemplateDraft draft) {
        Revised<TemplateView> made = templates.create(caller.get(), draft);
        return Conditional.created(
                uri.getAbsolutePathBuilder().path(made.value().id().toString()).build(), made);
    }

    @PATCH
    @Path("/{id}")
    @Consumes({"application/merge-patch+json", "application/json"})
    @Needs(Permission.WRITE_TEMPLATES)
    @Operation(
            summary = "Change fields of a template (RFC 7396)",
            description =
                    "Not of a built-in one (409). What was made from it stays as it is, and so do clients' copies.")
    @APIResponse(
            responseCode = "200",
            description = "As it is now",
            content = @Content(schema = @Schema(implementation = TemplateView.class)))
    public Response patch(
            @PathParam("id") UUID id,
            @BeanParam Conditional conditional,
            @RequestBody(content = @Content(schema = @Schema(implementation = TemplateDraft.class))) @NotNull
                    JsonNode body) {
        Revised<TemplateView> current = find(id);
        int revision = conditional.revision(current);
        TemplateDraft draft = edits.patched(body, current.value(), TemplateDraft.class);
        return Conditional.changed(templates.change(caller.get(), id, revision, draft));
    }

    @DELETE
    @Path("/{id}")
    @Needs(Permission.WRITE_TEMPLATES)
    @Operation(
            summary = "Delete a template",
            description =
                    "Not a built-in one (409). What was made from it stays. Clients keep their copies; what it said"
                            + " last is not to be had any more.")
    @APIResponse(responseCode = "204", description = "Deleted")
    public void delete(@PathParam("id") UUID id, @BeanParam Conditional conditional) {
        Revised<TemplateView> current = find(id);
        templates.remove(caller.get(), id, conditional.revision(current));
    }

    private Revised<TemplateView> find(UUID id) {
        return templates.find(caller.get(), id, TemplateLanguage.of(null, caller.get()));
    }

    /** A page of them. */
    public record TemplateListingPage(List<TemplateListing> items, @Nullable String nextCursor) {}
}
