package io.fitgauge.web.templates;

import io.fitgauge.templates.boundary.InstantiateWish;
import io.fitgauge.templates.boundary.Instantiated;
import io.fitgauge.templates.boundary.Instantiation;
import io.fitgauge.tenancy.Permission;
import io.fitgauge.web.identity.CurrentCaller;
import io.fitgauge.web.identity.Needs;
import io.fitgauge.web.json.OptionalBody;
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
import org.jspecify.annotations.Nullable;

/** Makes things from templates. */
@Path("/templates/{id}/instantiate")
@Produces("application/json")
@Tag(name = "Templates")
public class InstantiateResource {

    @Inject
    Instantiation instantiation;

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
            summary = "Make an ICP, a persona or a committee from a template, or read one filled in",
            description = "An ICP comes with its segment unless `segmentId` is given, its own attributes where they are"
                    + " missing, its personas, value tree and committee: all of it or nothing. A persona or a committee"
                    + " goes into `icpId`. Interviews, checklists and messages come as `content`, to be read.")
    @APIResponse(
            responseCode = "201",
            description = "Made; `Location` is where",
            content = @Content(schema = @Schema(implementation = Instantiated.class)))
    @APIResponse(
            responseCode = "200",
            description = "Filled in, to be read",
            content = @Content(schema = @Schema(implementation = Instantiated.class)))
    public Response instantiate(
            @PathParam("id") UUID id,
            @RequestBody(
                            content =
                                    @Content(
                                            mediaType = "application/json",
                                            schema = @Schema(implementation = InstantiateWish.class)))
                    byte[] body)
            throws IOException {
        InstantiateWish wish = bodies.read(body, InstantiateWish.class).orElse(InstantiateWish.AS_IT_IS);
        Instantiated made = instantiation.make(caller.get(), id, wish);
        @Nullable String path = made.path();
        return path == null
                ? Response.ok(made).build()
                : Response.created(uri.getBaseUriBuilder().path(path).build())
                        .entity(made)
                        .build();
    }
}
