package io.fitgauge.web.publishing;

import io.fitgauge.icps.boundary.IcpVersionView;
import io.fitgauge.icps.boundary.Icps;
import io.fitgauge.publishing.boundary.Publishing;
import io.fitgauge.publishing.boundary.RollbackWish;
import io.fitgauge.publishing.boundary.VersionWithPersonas;
import io.fitgauge.publishing.boundary.Versions;
import io.fitgauge.tenancy.Permission;
import io.fitgauge.web.identity.CurrentCaller;
import io.fitgauge.web.identity.Needs;
import io.fitgauge.web.paging.Conditional;
import io.fitgauge.web.paging.Idempotent;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Makes an earlier version score again. */
@Path("/icps/{id}/rollback")
@Produces("application/json")
@Tag(name = "ICPs")
public class RollbackResource {

    @Inject
    Publishing publishing;

    @Inject
    Versions versions;

    @Inject
    Icps icps;

    @Inject
    CurrentCaller caller;

    @Context
    UriInfo uri;

    @POST
    @Consumes("application/json")
    @Idempotent
    @Needs(Permission.WRITE_ICPS)
    @Operation(
            summary = "Roll back to an earlier version",
            description =
                    "Publishes what that version said as a new version; nothing of the history is lost. The draft follows, unless it holds unpublished work: that stays. Needs nobody's approval, because it was published before.")
    @APIResponse(
            responseCode = "201",
            description = "The new version",
            content = @Content(schema = @Schema(implementation = VersionWithPersonas.class)))
    public Response rollBack(
            @PathParam("id") UUID id, @BeanParam Conditional conditional, @NotNull @Valid RollbackWish wish) {
        Integer revision = conditional.revisionIfSent(icps.find(caller.get(), id));
        IcpVersionView version = publishing.rollBack(caller.get(), id, revision, wish);
        return Response.created(uri.getBaseUriBuilder()
                        .path("icps/{id}/versions/{version}")
                        .build(id, version.version()))
                .entity(versions.find(caller.get(), id, version.version()))
                .build();
    }
}
