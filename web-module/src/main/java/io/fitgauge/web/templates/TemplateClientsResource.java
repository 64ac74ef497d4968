package io.fitgauge.web.templates;

import io.fitgauge.templates.boundary.TemplateClients;
import io.fitgauge.templates.boundary.TemplatePushes;
import io.fitgauge.tenancy.Permission;
import io.fitgauge.web.identity.CurrentCaller;
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

/** Which clients have an agency's template. */
@Path("/templates/{id}/clients")
@Produces("application/json")
@Tag(name = "Templates")
public class TemplateClientsResource {

    @Inject
    TemplatePushes pushes;

    @Inject
    CurrentCaller caller;

    @GET
    @Needs(Permission.PUSH_TEMPLATES)
    @Operation(
            summary = "Read which clients a template was given to",
            description =
                    "In an agency: with the revision that each was given last. What a client has made of it is the"
                            + " client's.")
    @APIResponse(
            responseCode = "200",
            description = "Those that are still clients of this agency",
            content = @Content(schema = @Schema(implementation = TemplateClients.class)))
    public TemplateClients clients(@PathParam("id") UUID id) {
        return pushes.given(caller.get(), id);
    }
}
