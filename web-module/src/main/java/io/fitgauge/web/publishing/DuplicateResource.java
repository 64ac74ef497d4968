package io.fitgauge.web.publishing;

import io.fitgauge.icps.boundary.IcpView;
import io.fitgauge.paging.Revised;
import io.fitgauge.publishing.boundary.DuplicateWish;
import io.fitgauge.publishing.boundary.Publishing;
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

/** Makes a new draft out of an ICP. */
@Path("/icps/{id}/duplicate")
@Produces("application/json")
@Tag(name = "ICPs")
public class DuplicateResource {

    @Inject
    Publishing publishing;

    @Inject
    OptionalBody bodies;

    @Inject
    CurrentCaller caller;

    @Context
    UriInfo uri;

    @POST
    @Consumes("*/*")
    @Idempotent
    @Needs(Permission.WRITE_ICPS)
    @Operation(
            summary = "Duplicate an ICP as a new draft",
            description =
                    "What the draft says, or a published `version`, with copies of its personas and value tree. The body can be left out.")
    @APIResponse(
            responseCode = "201",
            description = "The new ICP",
            content = @Content(schema = @Schema(implementation = IcpView.class)))
    public Response duplicate(
            @PathParam("id") UUID id,
            @RequestBody(
                            content =
                                    @Content(
                                            mediaType = "application/json",
                                            schema = @Schema(implementation = DuplicateWish.class)))
                    byte[] body)
            throws IOException {
        DuplicateWish wish = bodies.read(body, DuplicateWish.class).orElse(DuplicateWish.AS_IT_IS);
        Revised<IcpView> copy = publishing.duplicate(caller.get(), id, wish);
        return Conditional.created(
                uri.getBaseUriBuilder().path("icps/{id}").build(copy.value().id()), copy);
    }
}
