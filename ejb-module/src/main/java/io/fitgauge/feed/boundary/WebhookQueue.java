package io.fitgauge.feed.boundary;

import com.github.f4b6a3.uuid.UuidCreator;
import io.fitgauge.feed.control.WebhookDeliveryStore;
import io.fitgauge.feed.control.WebhookStore;
import io.fitgauge.feed.entity.FeedEvent;
import io.fitgauge.feed.entity.Webhook;
import io.fitgauge.feed.entity.WebhookDelivery;
import io.fitgauge.tenancy.Caller;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is to be sent, written in the transaction that has it sent. */
@Dependent
class WebhookQueue {

    private final WebhookStore webhooks;
    private final WebhookDeliveryStore deliveries;
    private final Event<DeliveriesWaiting> waiting;
    private final Clock clock;

    @Inject
    WebhookQueue(
            WebhookStore webhooks, WebhookDeliveryStore deliveries, Event<DeliveriesWaiting> waiting, Clock clock) {
        this.webhooks = webhooks;
        this.deliveries = deliveries;
        this.waiting = waiting;
        this.clock = clock;
    }

    /** For every webhook that wants to hear of it. */
    void add(Caller caller, FeedEvent event, UUID resourceId) {
        List<UUID> wanting = webhooks.enabled().stream()
                .filter(webhook -> webhook.wants(event.type()))
                .map(Webhook::id)
                .toList();
        wanting.forEach(
                webhook -> add(caller, webhook, new Place(event.seq(), resourceId), event.id(), event.type(), null));
        tell(caller, wanting);
    }

    /** Where it stands: behind all of its resource that have smaller numbers. */
    private record Place(long seq, UUID resourceId) {}

    /**
     * Something that is sent to one webhook only.
     *
     * @param data a JSON object
     */
    WebhookDelivery addTest(Caller caller, UUID webhook, long seq, String data) {
        UUID event = UuidCreator.getTimeOrderedEpoch();
        WebhookDelivery added = add(caller, webhook, new Place(seq, webhook), event, FeedType.TEST, data);
        tell(caller, List.of(webhook));
        return added;
    }

    private WebhookDelivery add(
            Caller caller, UUID webhook, Place place, UUID event, String type, @Nullable String data) {
        Instant now = clock.instant();
        WebhookDelivery delivery = new WebhookDelivery(
                UuidCreator.getTimeOrderedEpoch(),
                webhook,
                place.resourceId(),
                place.seq(),
                event,
                type,
                WebhookDelivery.State.WAITING,
                0,
                0,
                now,
                now,
                null,
                List.of());
        deliveries.add(delivery, caller.tenant(), data);
        return delivery;
    }

    /** With the commit, this node looks at once. */
    void tell(Caller caller, List<UUID> webhooksWaiting) {
        if (!webhooksWaiting.isEmpty()) {
            waiting.fire(new DeliveriesWaiting(caller.tenant(), webhooksWaiting));
        }
    }
}
