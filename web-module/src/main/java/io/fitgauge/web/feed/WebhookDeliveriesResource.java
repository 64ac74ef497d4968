package io.fitgauge.web.feed;

import io.fitgauge.feed.boundary.WebhookDeliveries;
import io.fitgauge.feed.boundary.WebhookDeliveryState;
import io.fitgauge.feed.boundary.WebhookDeliveryView;
import io.fitgauge.tenancy.Permission;
import io.fitgauge.web.identity.CurrentCaller;
import io.fitgauge.web.identity.Needs;
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

/** What one of the caller's webhooks got, and what it is to get. */
@Path("/webhooks/{id}/deliveries")
@Produces("application/json")
@Tag(name = "Webhooks")
public class WebhookDeliveriesResource {

    @Inject
    WebhookDeliveries deliveries;

    @Inject
    CurrentCaller caller;

    @GET
    @Needs(Permission.MANAGE_WEBHOOKS)
    @Operation(
            summary = "List a webhook's deliveries, the newest first",
            description = "With each attempt's answer and timing, for 30 days. Tried again after about 5 seconds, 1, 5"
                    + " and 30 minutes, 2, 5, 10, 14, 20 and 24 hours, then `FAILED`. Of one resource, the next waits"
                    + " until the one before is delivered or given up. Sorted by `createdAt`.")
    @APIResponse(
            responseCode = "200",
            description = "A page of them",
            content = @Content(schema = @Schema(implementation = WebhookDeliveryPage.class)))
    public Response list(
            @PathParam("id") UUID id,
            @BeanParam ListQuery query,
            @QueryParam("state") @Nullable WebhookDeliveryState state,
            @QueryParam("type")
                    @Parameter(
                            description = "Of one type of events only",
                            schema =
                                    @Schema(
                                            enumeration = {
                                                "score.changed",
                                                "icp.published",
                                                "icp.retired",
                                                "review.opened",
                                                "review.due",
                                                "review.overdue",
                                                "review.completed",
                                                "change.created",
                                                "notification.created",
                                                "import.finished",
                                                "webhook.disabled",
                                                "webhook.test"
                                            }))
                    @Nullable
                    String type) {
        return query.answer(deliveries.list(caller.get(), id, state, type, query.page()));
    }

    @POST
    @Path("/{deliveryId}/replay")
    @Consumes("*/*")
    @Idempotent
    @Needs(Permission.MANAGE_WEBHOOKS)
    @Operation(
            summary = "Send a delivery again, with the same id",
            description = "At once, and as often as a new one; behind what waits of the same resource.")
    @APIResponse(
            responseCode = "200",
            description = "As it is now",
            content = @Content(schema = @Schema(implementation = WebhookDeliveryView.class)))
    public Response replay(@PathParam("id") UUID id, @PathParam("deliveryId") UUID delivery) {
        return Response.ok(deliveries.replay(caller.get(), id, delivery)).build();
    }

    /** A page of them. */
    public record WebhookDeliveryPage(List<WebhookDeliveryView> items, @Nullable String nextCursor) {}
}
