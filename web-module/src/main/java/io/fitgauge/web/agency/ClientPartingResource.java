package io.fitgauge.web.agency;

import io.fitgauge.identity.boundary.ClientRelease;
import io.fitgauge.tenancy.Permission;
import io.fitgauge.tenants.boundary.Clients;
import io.fitgauge.web.identity.CurrentCaller;
import io.fitgauge.web.identity.Needs;
import io.fitgauge.web.paging.Conditional;
import io.fitgauge.web.paging.Idempotent;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** How an agency lets a client go. */
@Path("/clients/{id}/release")
@Produces("application/json")
@Tag(name = "Clients")
public class ClientPartingResource {

    @Inject
    Clients clients;

    @Inject
    ClientRelease release;

    @Inject
    CurrentCaller caller;

    @POST
    @Consumes("*/*")
    @Idempotent
    @Needs(Permission.MANAGE_CLIENTS)
    @Operation(
            summary = "Let a client go: it stands alone from now on, with all that is its own",
            description =
                    "It must have an administrator of its own. What the agency's people could do in it ends within 5"
                            + " seconds.")
    @APIResponse(responseCode = "204", description = "It is no client of the agency any more")
    public Response release(@PathParam("id") UUID id, @BeanParam Conditional conditional) {
        Integer revision = conditional.revisionIfSent(clients.find(caller.get(), id));
        release.release(caller.get(), id, revision);
        return Response.noContent().build();
    }
}
