package io.fitgauge.web.templates;

import io.fitgauge.templates.boundary.PublishedSchema;
import io.fitgauge.tenancy.Permission;
import io.fitgauge.web.identity.Needs;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What a file of templates can be. */
@Path("/templates/schema")
@Tag(name = "Templates")
public class TemplateSchemaResource {

    private static final String TYPE = "application/schema+json";

    @GET
    @Produces(TYPE)
    @Needs(Permission.READ_TEMPLATES)
    @Operation(
            summary = "Read the JSON Schema of a file of templates",
            description =
                    "Draft 2020-12. One template is its `$defs/template`. What it does not allow is refused, in an"
                            + " import as when a template is created or changed.")
    @APIResponse(
            responseCode = "200",
            description = "The schema",
            content = @Content(mediaType = TYPE, schema = @Schema(type = SchemaType.OBJECT)))
    public Response schema() {
        return Response.ok(PublishedSchema.text(), TYPE).build();
    }
}
