package io.fitgauge.web.publishing;

import io.fitgauge.icps.boundary.ApprovalView;
import io.fitgauge.icps.boundary.IcpLife;
import io.fitgauge.icps.boundary.Icps;
import io.fitgauge.publishing.boundary.ApprovalWish;
import io.fitgauge.publishing.boundary.Publishing;
import io.fitgauge.tenancy.Permission;
import io.fitgauge.web.identity.CurrentCaller;
import io.fitgauge.web.identity.Needs;
import io.fitgauge.web.json.OptionalBody;
import io.fitgauge.web.paging.Conditional;
import io.fitgauge.web.paging.Idempotent;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The second pair of eyes. */
@Path("/icps/{id}/approvals")
@Produces("application/json")
@Tag(name = "ICPs")
public class ApprovalsResource {

    @Inject
    IcpLife life;

    @Inject
    Publishing publishing;

    @Inject
    Icps icps;

    @Inject
    OptionalBody bodies;

    @Inject
    CurrentCaller caller;

    @Context
    UriInfo uri;

    @GET
    @Needs(Permission.READ_ICPS)
    @Operation(
            summary = "List who approved the draft as it is",
            description = "An approval is of one revision of the draft: when the draft is changed, it is over.")
    @APIResponse(
            responseCode = "200",
            description = "All of them, the first one first",
            content = @Content(schema = @Schema(implementation = ApprovalList.class)))
    public Response list(@PathParam("id") UUID id) {
        return Response.ok(new ApprovalList(life.approvals(caller.get(), id))).build();
    }

    @POST
    @Consumes("*/*")
    @Idempotent
    @Needs(Permission.APPROVE_ICPS)
    @Operation(
            summary = "Approve the draft as it is",
            description =
                    "For people, not for API clients. With If-Match, only that revision of the draft. The body can be left out.")
    @APIResponse(
            responseCode = "201",
            description = "Approved",
            content = @Content(schema = @Schema(implementation = ApprovalView.class)))
    public Response approve(
            @PathParam("id") UUID id,
            @BeanParam Conditional conditional,
            @RequestBody(
                            content =
                                    @Content(
                                            mediaType = "application/json",
                                            schema = @Schema(implementation = ApprovalWish.class)))
                    byte[] body)
            throws IOException {
        String note =
                bodies.read(body, ApprovalWish.class).map(ApprovalWish::note).orElse(null);
        Integer revision = conditional.revisionIfSent(icps.find(caller.get(), id));
        return Response.created(uri.getAbsolutePath())
                .entity(publishing.approve(caller.get(), id, revision, note))
                .build();
    }

    /** All of them. */
    public record ApprovalList(List<ApprovalView> items) {}
}
