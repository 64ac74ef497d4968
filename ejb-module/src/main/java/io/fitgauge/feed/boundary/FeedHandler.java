package io.fitgauge.feed.boundary;

import io.fitgauge.feed.control.EventJson;
import io.fitgauge.feed.control.FeedStore;
import io.fitgauge.feed.entity.FeedEvent;
import io.fitgauge.outbox.boundary.EventHandler;
import io.fitgauge.outbox.boundary.StoredEvent;
import io.fitgauge.tenancy.Caller;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Set;

/** Takes public events into the feed, and on to the webhooks. */
@Dependent
public class FeedHandler implements EventHandler {

    private final FeedStore store;
    private final WebhookQueue queue;
    private final Clock clock;

    @Inject
    FeedHandler(FeedStore store, WebhookQueue queue, Clock clock) {
        this.store = store;
        this.queue = queue;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "feed";
    }

    @Override
    public Set<String> types() {
        return FeedType.all();
    }

    @Override
    public void handle(Caller system, StoredEvent event) {
        String data = EventJson.data(event.data(), event.resource(), event.resourceId());
        FeedEvent numbered = new FeedEvent(store.next(), event.id(), event.type(), event.occurredAt(), data);
        store.add(numbered, system.tenant(), clock.instant());
        queue.add(system, numbered, event.resourceId());
    }
}
