package io.fitgauge.web.knowledge;

import io.fitgauge.knowledge.boundary.IcpChannels;
import io.fitgauge.knowledge.boundary.IcpChannelsView;
import io.fitgauge.tenancy.Permission;
import io.fitgauge.web.identity.CurrentCaller;
import io.fitgauge.web.identity.Needs;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The channels that evidence advises for an ICP. */
@Path("/icps/{id}/channels")
@Produces("application/json")
@Tag(name = "Evidence")
public class IcpChannelsResource {

    @Inject
    IcpChannels channels;

    @Inject
    CurrentCaller caller;

    @GET
    @Needs(Permission.READ_ICPS)
    @Operation(
            summary = "The channels that evidence advises for an ICP",
            description = "Of evidence that is linked to both the ICP (or a criterion of it) and a channel, each that"
                    + " supports the channel is a point up, each that contradicts it a point down, and each that shows"
                    + " bad-fit customers there a point down. Above zero it is advised: the most points first, then the"
                    + " newest support, then by name. A channel without evidence is not advised.")
    @APIResponse(
            responseCode = "200",
            description = "As it is now",
            content = @Content(schema = @Schema(implementation = IcpChannelsView.class)))
    public Response read(@PathParam("id") UUID id) {
        return Response.ok(channels.advise(caller.get(), id)).build();
    }
}
