package io.fitgauge.web.templates;

import io.fitgauge.templates.boundary.TemplateLint;
import io.fitgauge.templates.boundary.TemplateWarnings;
import io.fitgauge.tenancy.Permission;
import io.fitgauge.web.identity.CurrentCaller;
import io.fitgauge.web.identity.InReadersLanguage;
import io.fitgauge.web.identity.Needs;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What could be better about a template. */
@Path("/templates/{id}/lint")
@Produces("application/json")
@Tag(name = "Templates")
public class TemplateLintResource {

    @Inject
    TemplateLint lint;

    @Inject
    CurrentCaller caller;

    @GET
    @Needs(Permission.READ_TEMPLATES)
    @Operation(
            summary = "Read what could be better about a template",
            description =
                    "Parameters that nothing uses, and texts that cannot do without a value that need not be given.")
    @InReadersLanguage
    @APIResponse(
            responseCode = "200",
            description = "In the language asked for",
            content = @Content(schema = @Schema(implementation = TemplateWarnings.class)))
    public TemplateWarnings lint(@PathParam("id") UUID id) {
        return lint.of(caller.get(), id);
    }
}
