package io.fitgauge.web.templates;

import io.fitgauge.templates.boundary.TemplateFile;
import io.fitgauge.templates.boundary.TemplateLanguage;
import io.fitgauge.templates.boundary.Templates;
import io.fitgauge.tenancy.Permission;
import io.fitgauge.web.identity.CurrentCaller;
import io.fitgauge.web.identity.Needs;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Takes a template elsewhere. */
@Path("/templates/{id}/export")
@Produces("application/json")
@Tag(name = "Templates")
public class TemplateExportResource {

    @Inject
    Templates templates;

    @Inject
    CurrentCaller caller;

    @GET
    @Needs(Permission.READ_TEMPLATES)
    @Operation(summary = "Export a template as a file", description = "That can be imported elsewhere.")
    @APIResponse(
            responseCode = "200",
            description = "The file",
            content = @Content(schema = @Schema(implementation = TemplateFile.class)))
    public Response export(
            @PathParam("id") UUID id,
            @QueryParam("language")
                    @Parameter(
                            description = "Of a built-in template: en, nl, de, sv or pl; the reader's own when absent")
                    @Nullable
                    String language) {
        return Response.ok(templates.export(caller.get(), id, TemplateLanguage.of(language, caller.get())))
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"template.json\"")
                .build();
    }
}
