package io.fitgauge.web.templates;

import io.fitgauge.paging.Revised;
import io.fitgauge.templates.boundary.CopyWish;
import io.fitgauge.templates.boundary.TemplateLanguage;
import io.fitgauge.templates.boundary.TemplateView;
import io.fitgauge.templates.boundary.Templates;
import io.fitgauge.tenancy.Permission;
import io.fitgauge.web.identity.CurrentCaller;
import io.fitgauge.web.identity.Needs;
import io.fitgauge.web.json.OptionalBody;
import io.fitgauge.web.paging.Conditional;
import io.fitgauge.web.paging.Idempotent;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Makes an own template out of another. */
@Path("/templates/{id}/copy")
@Produces("application/json")
@Tag(name = "Templates")
public class TemplateCopyResource {

    @Inject
    Templates templates;

    @Inject
    OptionalBody bodies;

    @Inject
    CurrentCaller caller;

    @Context
    UriInfo uri;

    @POST
    @Consumes("*/*")
    @Idempotent
    @Needs(Permission.WRITE_TEMPLATES)
    @Operation(
            summary = "Copy a template",
            description = "To make one's own of a built-in one, which can then be changed, and compared with what the"
                    + " library says later. The body can be left out.")
    @APIResponse(
            responseCode = "201",
            description = "The copy",
            content = @Content(schema = @Schema(implementation = TemplateView.class)))
    public Response copy(
            @PathParam("id") UUID id,
            @RequestBody(
                            content =
                                    @Content(
                                            mediaType = "application/json",
                                            schema = @Schema(implementation = CopyWish.class)))
                    byte[] body)
            throws IOException {
        CopyWish wish = bodies.read(body, CopyWish.class).orElse(CopyWish.AS_IT_IS);
        Revised<TemplateView> copy =
                templates.copy(caller.get(), id, TemplateLanguage.of(wish.language(), caller.get()), wish.key());
        return Conditional.created(
                uri.getBaseUriBuilder()
                        .path("templates/{id}")
                        .build(copy.value().id()),
                copy);
    }
}
