package io.fitgauge.web.personas;

import io.fitgauge.personas.boundary.PersonaView;
import io.fitgauge.personas.boundary.Personas;
import io.fitgauge.tenancy.Permission;
import io.fitgauge.web.identity.CurrentCaller;
import io.fitgauge.web.identity.Needs;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The personas of an ICP. */
@Path("/icps/{id}/personas")
@Produces("application/json")
@Tag(name = "Personas")
public class IcpPersonasResource {

    @Inject
    Personas personas;

    @Inject
    CurrentCaller caller;

    @GET
    @Needs(Permission.READ_ICPS)
    @Operation(summary = "The personas of an ICP, by priority", description = "Five at most")
    @APIResponse(
            responseCode = "200",
            description = "As they are now",
            content = @Content(schema = @Schema(implementation = IcpPersonas.class)))
    public IcpPersonas read(@PathParam("id") UUID id) {
        return new IcpPersonas(personas.ofIcp(caller.get(), id));
    }

    /** All of them. */
    public record IcpPersonas(List<PersonaView> items) {}
}
