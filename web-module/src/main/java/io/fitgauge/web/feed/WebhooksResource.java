package io.fitgauge.web.feed;

import com.fasterxml.jackson.databind.JsonNode;
import io.fitgauge.feed.boundary.NewWebhook;
import io.fitgauge.feed.boundary.WebhookDeliveries;
import io.fitgauge.feed.boundary.WebhookDeliveryView;
import io.fitgauge.feed.boundary.WebhookDraft;
import io.fitgauge.feed.boundary.WebhookView;
import io.fitgauge.feed.boundary.Webhooks;
import io.fitgauge.paging.Revised;
import io.fitgauge.tenancy.Permission;
import io.fitgauge.web.identity.CurrentCaller;
import io.fitgauge.web.identity.Needs;
import io.fitgauge.web.json.Edits;
import io.fitgauge.web.paging.Conditional;
import io.fitgauge.web.paging.Idempotent;
import io.fitgauge.web.paging.ListQuery;
import io.fitgauge.web.paging.ShownOnce;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Other systems that are sent what happens in the caller's tenant. */
@Path("/webhooks")
@Consumes("application/json")
@Produces("application/json")
@Tag(name = "Webhooks")
public class WebhooksResource {

    @Inject
    Webhooks webhooks;

    @Inject
    WebhookDeliveries deliveries;

    @Inject
    CurrentCaller caller;

    @Inject
    Edits edits;

    @Context
    UriInfo uri;

    @GET
    @Needs(Permission.MANAGE_WEBHOOKS)
    @Operation(summary = "List webhooks", description = "Sorted by `createdAt`.")
    @APIResponse(
            responseCode = "200",
            description = "A page of them",
            content = @Content(schema = @Schema(implementation = WebhookPage.class)))
    public Response list(@BeanParam ListQuery query) {
        return query.answer(webhooks.list(caller.get(), query.page()));
    }

    @GET
    @Path("/{id}")
    @Needs(Permission.MANAGE_WEBHOOKS)
    @Operation(
            summary = "Read a webhook",
            description = "The ETag is of what can be edited: `failingSince` and `secrets` may be newer.")
    @APIResponse(
            responseCode = "200",
            description = "As it is now",
            content = @Content(schema = @Schema(implementation = WebhookView.class)))
    public Response read(@PathParam("id") UUID id, @BeanParam Conditional conditional) {
        return conditional.answer(webhooks.find(caller.get(), id));
    }

    @POST
    @Idempotent
    @Needs(Permission.MANAGE_WEBHOOKS)
    @Operation(
            summary = "Create a webhook",
            description = "Deliveries follow the Standard Webhooks specification: `webhook-id`, `webhook-timestamp`"
                    + " and `webhook-signature` (v1). `secret` is told in this answer and never again, not even to the"
                    + " same `Idempotency-Key`. The address must be `https` and lead to a public one, which is seen at"
                    + " each delivery; redirects are not followed. At most 20.")
    @APIResponse(
            responseCode = "201",
            description = "Created, with its secret",
            content = @Content(schema = @Schema(implementation = NewWebhook.class)))
    public Response create(@NotNull @Valid WebhookDraft draft) {
        Revised<NewWebhook> made = webhooks.create(caller.get(), draft);
        return Conditional.created(
                uri.getAbsolutePathBuilder().path(made.value().id().toString()).build(), shownOnce(made));
    }

    @PUT
    @Path("/{id}")
    @Needs(Permission.MANAGE_WEBHOOKS)
    @Operation(
            summary = "Replace a webhook, or enable or disable it",
            description = "What waits when it is disabled is skipped. Enabled again, it is sent what happens from then"
                    + " on; what it missed can be replayed.")
    @APIResponse(
            responseCode = "200",
            description = "As it is now",
            content = @Content(schema = @Schema(implementation = WebhookView.class)))
    public Response replace(
            @PathParam("id") UUID id,
            @BeanParam Conditional conditional,
            @RequestBody(content = @Content(schema = @Schema(implementation = WebhookDraft.class))) @NotNull
                    JsonNode body) {
        Revised<WebhookView> current = webhooks.find(caller.get(), id);
        int revision = conditional.revision(current);
        WebhookDraft draft = edits.replacement(body, current.value(), WebhookDraft.class);
        return Conditional.changed(webhooks.change(caller.get(), id, revision, draft));
    }

    @DELETE
    @Path("/{id}")
    @Needs(Permission.MANAGE_WEBHOOKS)
    @Operation(summary = "Delete a webhook, with its log of deliveries")
    @APIResponse(responseCode = "204", description = "It is gone, and what waited for it")
    public void remove(@PathParam("id") UUID id, @BeanParam Conditional conditional) {
        webhooks.remove(caller.get(), id, conditional.revision(webhooks.find(caller.get(), id)));
    }

    @POST
    @Path("/{id}/secret")
    @Consumes("*/*")
    @Idempotent
    @Needs(Permission.MANAGE_WEBHOOKS)
    @Operation(
            summary = "Give a webhook another secret",
            description =
                    "For 24 hours the one before signs as well: `webhook-signature` holds two signatures then, the"
                            + " new one first.")
    @APIResponse(
            responseCode = "200",
            description = "The webhook, with its new secret",
            content = @Content(schema = @Schema(implementation = NewWebhook.class)))
    public Response rotate(@PathParam("id") UUID id) {
        return Response.ok(shownOnce(webhooks.rotate(caller.get(), id)).value()).build();
    }

    @POST
    @Path("/{id}/test")
    @Consumes("*/*")
    @Idempotent
    @Needs(Permission.MANAGE_WEBHOOKS)
    @Operation(
            summary = "Send a webhook something that says nothing",
            description = "A `webhook.test`, whatever types it is sent. What comes of it stands in its deliveries.")
    @APIResponse(
            responseCode = "200",
            description = "The delivery that is being made",
            content = @Content(schema = @Schema(implementation = WebhookDeliveryView.class)))
    public Response test(@PathParam("id") UUID id) {
        return Response.ok(deliveries.test(caller.get(), id)).build();
    }

    private static Revised<ShownOnce> shownOnce(Revised<NewWebhook> made) {
        return new Revised<>(
                made.revision(), new ShownOnce(made.value(), made.value().withoutSecret()));
    }

    /** A page of webhooks, for the API's document. */
    public record WebhookPage(List<WebhookView> items, @Nullable String nextCursor) {}
}
