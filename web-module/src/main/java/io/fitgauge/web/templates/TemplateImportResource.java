package io.fitgauge.web.templates;

import io.fitgauge.templates.boundary.TemplateFile;
import io.fitgauge.templates.boundary.TemplateView;
import io.fitgauge.templates.boundary.Templates;
import io.fitgauge.tenancy.Permission;
import io.fitgauge.web.identity.CurrentCaller;
import io.fitgauge.web.identity.Needs;
import io.fitgauge.web.paging.Idempotent;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Brings templates in. */
@Path("/templates/import")
@Consumes("application/json")
@Produces("application/json")
@Tag(name = "Templates")
public class TemplateImportResource {

    @Inject
    Templates templates;

    @Inject
    CurrentCaller caller;

    @POST
    @Idempotent
    @Needs(Permission.WRITE_TEMPLATES)
    @Operation(
            summary = "Import templates from a file",
            description =
                    "All of them or none. `GET /templates/schema` says all of what the file can be. A key that there"
                            + " is already is refused (409).")
    @APIResponse(
            responseCode = "201",
            description = "What was made, in the order of the file",
            content = @Content(schema = @Schema(implementation = ImportedTemplates.class)))
    public Response bringIn(@NotNull @Valid TemplateFile file) {
        return Response.status(Response.Status.CREATED)
                .entity(new ImportedTemplates(templates.add(caller.get(), file)))
                .build();
    }

    /** What was made. */
    public record ImportedTemplates(List<TemplateView> templates) {}
}
