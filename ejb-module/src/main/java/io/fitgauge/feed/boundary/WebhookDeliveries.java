package io.fitgauge.feed.boundary;

import io.fitgauge.feed.control.FeedStore;
import io.fitgauge.feed.control.LineStore;
import io.fitgauge.feed.control.WebhookDeliveryStore;
import io.fitgauge.feed.control.WebhookStore;
import io.fitgauge.feed.entity.Webhook;
import io.fitgauge.feed.entity.WebhookDelivery;
import io.fitgauge.json.StoredJson;
import io.fitgauge.paging.Page;
import io.fitgauge.paging.PageRequest;
import io.fitgauge.refusal.Refusal;
import io.fitgauge.tenancy.Caller;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What webhooks got, and what they are to get (again). */
@Stateless
public class WebhookDeliveries {

    @Inject
    WebhookStore webhooks;

    @Inject
    WebhookDeliveryStore store;

    @Inject
    LineStore lines;

    @Inject
    FeedStore feed;

    @Inject
    WebhookQueue queue;

    @Inject
    Clock clock;

    /**
     * The newest first. Sorted by {@code createdAt}.
     *
     * @param type of one type only; of all when absent
     * @throws Refusal NOT_FOUND; INVALID when there is no such type
     */
    public Page<WebhookDeliveryView> list(
            Caller caller,
            UUID webhookId,
            @Nullable WebhookDeliveryState state,
            @Nullable String type,
            PageRequest request) {
        UUID known = webhooks.find(webhookId)
                .orElseThrow(() -> Webhooks.missing(webhookId))
                .id();
        if (type != null && !type.equals(FeedType.TEST)) {
            FeedType.inQuery(type);
        }
        return store.list(known, state == null ? null : WebhookDelivery.State.valueOf(state.name()), type, request)
                .map(WebhookDeliveryView::of);
    }

    /**
     * Has it sent again, at once and as often as a new one, behind what waits of the same resource.
     *
     * @throws Refusal NOT_FOUND; WRONG_STATE when the webhook is disabled, or the event is not kept any more
     */
    public WebhookDeliveryView replay(Caller caller, UUID webhookId, UUID deliveryId) {
        enabled(webhookId);
        WebhookDelivery delivery = store.lock(deliveryId)
                .filter(one -> one.webhookId().equals(webhookId))
                .orElseThrow(() -> Refusal.notFound("delivery", deliveryId));
        if (!store.hasBody(deliveryId)) {
            throw Refusal.wrongState("The event is not kept any more.");
        }
        long place = delivery.isWaiting() ? delivery.seq() : feed.next();
        store.update(delivery.again(place, clock.instant()));
        queue.tell(caller, List.of(webhookId));
        return store.find(deliveryId).map(WebhookDeliveryView::of).orElseThrow();
    }

    /**
     * Sends something that says nothing.
     *
     * @throws Refusal NOT_FOUND; WRONG_STATE when the webhook is disabled
     */
    public WebhookDeliveryView test(Caller caller, UUID webhookId) {
        enabled(webhookId);
        String data = StoredJson.write(Map.of("webhookId", webhookId.toString()));
        return WebhookDeliveryView.of(queue.addTest(caller, webhookId, feed.next(), data));
    }

    private void enabled(UUID webhookId) {
        lines.lock(webhookId);
        Webhook webhook = webhooks.find(webhookId).orElseThrow(() -> Webhooks.missing(webhookId));
        if (!webhook.isEnabled()) {
            throw Refusal.wrongState("This webhook is disabled. Enable it first.");
        }
    }
}
