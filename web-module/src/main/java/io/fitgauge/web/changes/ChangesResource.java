package io.fitgauge.web.changes;

import io.fitgauge.changes.boundary.AcknowledgementView;
import io.fitgauge.changes.boundary.ChangeFilter;
import io.fitgauge.changes.boundary.ChangeNoticeKind;
import io.fitgauge.changes.boundary.ChangeView;
import io.fitgauge.changes.boundary.Changes;
import io.fitgauge.tenancy.Permission;
import io.fitgauge.web.identity.CurrentCaller;
import io.fitgauge.web.identity.Needs;
import io.fitgauge.web.paging.Conditional;
import io.fitgauge.web.paging.Idempotent;
import io.fitgauge.web.paging.ListQuery;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What has changed, and who has read of it. */
@Path("/changes")
@Produces("application/json")
@Tag(name = "Changes")
public class ChangesResource {

    @Inject
    Changes changes;

    @Inject
    CurrentCaller caller;

    @GET
    @Needs(Permission.READ_CHANGES)
    @Operation(
            summary = "List what has changed",
            description =
                    "The newest first; sorted by `createdAt`. In the reader's language: what changed, why, and what it"
                            + " means for sales, for marketing and for product.")
    @APIResponse(
            responseCode = "200",
            description = "A page of them",
            content = @Content(schema = @Schema(implementation = ChangeViewPage.class)))
    public Response list(
            @BeanParam ListQuery query,
            @QueryParam("kind") @Parameter(description = "Only changes of this kind") @Nullable ChangeNoticeKind kind,
            @QueryParam("icpId")
                    @Parameter(description = "Only changes of this ICP, its personas and its reviews")
                    @Nullable
                    UUID icpId,
            @QueryParam("acknowledged")
                    @Parameter(
                            description = "Only those that the reader has acknowledged, or only those that the reader"
                                    + " has yet to acknowledge")
                    @Nullable
                    Boolean acknowledged) {
        return query.answer(changes.list(caller.get(), new ChangeFilter(kind, icpId, acknowledged), query.page()));
    }

    @GET
    @Path("/{id}")
    @Needs(Permission.READ_CHANGES)
    @Operation(summary = "Read a change")
    @APIResponse(
            responseCode = "200",
            description = "As it is now",
            content = @Content(schema = @Schema(implementation = ChangeView.class)))
    public Response read(@PathParam("id") UUID id, @BeanParam Conditional conditional) {
        return conditional.answer(changes.find(caller.get(), id));
    }

    @POST
    @Path("/{id}/acknowledge")
    @Consumes("*/*")
    @Idempotent
    @Needs(Permission.ACKNOWLEDGE)
    @Operation(
            summary = "Acknowledge a change: one has read it",
            description =
                    "For people of the tenant, each for themselves. The first time counts. Who came after the change need"
                            + " not, but may.")
    @APIResponse(
            responseCode = "200",
            description = "As it is now",
            content = @Content(schema = @Schema(implementation = ChangeView.class)))
    public Response acknowledge(@PathParam("id") UUID id) {
        return Response.ok(changes.acknowledge(caller.get(), id)).build();
    }

    @GET
    @Path("/{id}/acknowledgements")
    @Needs(Permission.READ_CHANGES)
    @Operation(
            summary = "List who has acknowledged a change, and who has not",
            description =
                    "Everybody who has to and still is here, in the order in which they came to the tenant; it has no"
                            + " other order.")
    @APIResponse(
            responseCode = "200",
            description = "A page of them",
            content = @Content(schema = @Schema(implementation = AcknowledgementPage.class)))
    public Response acknowledgements(
            @PathParam("id") UUID id,
            @BeanParam ListQuery query,
            @QueryParam("acknowledged")
                    @Parameter(description = "Only those who have, or only those who have not")
                    @Nullable
                    Boolean acknowledged) {
        return query.answer(changes.acknowledgements(caller.get(), id, acknowledged, query.page()));
    }

    /** A page of them. */
    public record ChangeViewPage(List<ChangeView> items, @Nullable String nextCursor) {}

    /** A page of them. */
    public record AcknowledgementPage(List<AcknowledgementView> items, @Nullable String nextCursor) {}
}
