package io.fitgauge.feed.boundary;

import io.fitgauge.feed.control.DueWebhooks;
import io.fitgauge.feed.control.FeedStore;
import io.fitgauge.feed.control.LineStore;
import io.fitgauge.feed.control.SendingPatience;
import io.fitgauge.feed.control.Sent;
import io.fitgauge.feed.control.WebhookDeliveryStore;
import io.fitgauge.feed.control.WebhookStore;
import io.fitgauge.feed.entity.DisabledReason;
import io.fitgauge.feed.entity.Parcel;
import io.fitgauge.feed.entity.Webhook;
import io.fitgauge.feed.entity.WebhookDelivery;
import io.fitgauge.feed.entity.WebhookSecret;
import io.fitgauge.tenancy.AcrossTenants;
import io.fitgauge.tenancy.Caller;
import io.fitgauge.tenancy.TenantId;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The steps of a delivery, each in a transaction of its own. What is sent is sent between them. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class WebhookSteps {

    /** To one webhook at once. */
    static final int MOST_UNDER_WAY = 4;

    private static final Duration LEASE = Duration.ofMinutes(1);
    private static final Duration LONGEST_FAILING = Duration.ofDays(5);
    private static final int OLD = 1_000;

    private final SendingPatience patience = new SendingPatience();

    @Inject
    WebhookStore webhooks;

    @Inject
    WebhookDeliveryStore deliveries;

    @Inject
    LineStore lines;

    @Inject
    FeedStore feed;

    @Inject
    DueWebhooks due;

    @Inject
    WebhookEnding ending;

    @Inject
    Clock clock;

    @AcrossTenants("for which webhooks something is due is asked of the table; it is then taken inside their tenant")
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public List<DueWebhooks.Due> due() throws SQLException {
        return due.due(clock.instant());
    }

    @AcrossTenants("gauges count the webhooks of all tenants together")
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public DueWebhooks.Counts counts() throws SQLException {
        return due.counts();
    }

    @AcrossTenants("who has old events is asked of the table; they are deleted inside each tenant")
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public List<TenantId> withSomethingBefore(Instant time) throws SQLException {
        return due.withSomethingBefore(time);
    }

    /** Takes what is due, for a minute; nothing when another node is at it, or enough is under way. */
    public List<Parcel> take(Caller caller, UUID webhookId) {
        if (!lines.tryLock(webhookId)) {
            return List.of();
        }
        return webhooks.find(webhookId)
                .filter(Webhook::isEnabled)
                .map(this::take)
                .orElse(List.of());
    }

    private List<Parcel> take(Webhook webhook) {
        Instant now = clock.instant();
        int free = MOST_UNDER_WAY - deliveries.underWay(webhook.id(), now);
        if (free <= 0) {
            return List.of();
        }
        List<String> sealed = webhooks.live(webhook.id(), now).stream()
                .map(WebhookSecret::sealed)
                .toList();
        List<UUID> heads = deliveries.heads(webhook.id(), now, free);
        heads.forEach(id -> deliveries.lease(id, now.plus(LEASE)));
        return heads.stream().map(id -> parcel(webhook, id, sealed)).toList();
    }

    private Parcel parcel(Webhook webhook, UUID id, List<String> sealed) {
        WebhookDelivery delivery = deliveries.find(id).orElseThrow();
        return new Parcel(
                id, webhook.id(), delivery.begun(), delivery.eventId(), webhook.url(), deliveries.body(id), sealed);
    }

    /** Notes what came of an attempt; unless another one was begun meanwhile, because this one took too long. */
    public void note(Caller caller, Parcel parcel, Sent sent) {
        lines.lock(parcel.webhook());
        deliveries
                .lock(parcel.delivery())
                .filter(delivery -> delivery.begun() == parcel.number())
                .ifPresent(delivery -> note(caller, delivery, sent));
    }

    private void note(Caller caller, WebhookDelivery delivery, Sent sent) {
        Instant now = clock.instant();
        Optional<Duration> rest = sent.isDelivered() || sent.isGone()
                ? Optional.empty()
                : patience.after(delivery.round(), sent.askedFor());
        WebhookDelivery.State state = state(delivery, sent, rest.isPresent());
        deliveries.update(delivery.tried(sent.tried(), state, now.plus(rest.orElse(Duration.ZERO)), now));
        line(caller, delivery.webhookId(), sent, now);
    }

    private static WebhookDelivery.State state(WebhookDelivery delivery, Sent sent, boolean again) {
        if (sent.isDelivered()) {
            return WebhookDelivery.State.DELIVERED;
        }
        if (!delivery.isWaiting()) {
            return delivery.state(); // it was disabled meanwhile
        }
        return again ? WebhookDelivery.State.WAITING : WebhookDelivery.State.FAILED;
    }

    /** What it says about the webhook itself. */
    private void line(Caller caller, UUID webhookId, Sent sent, Instant now) {
        Optional<Instant> failing = lines.failingSince(webhookId);
        if (sent.isDelivered()) {
            failing.ifPresent(since -> lines.failing(webhookId, null));
            return;
        }
        if (failing.isEmpty()) {
            lines.failing(webhookId, now);
        }
        if (sent.isGone()) {
            ending.disable(caller, webhookId, DisabledReason.ANSWERED_GONE);
        } else if (!failing.orElse(now).plus(LONGEST_FAILING).isAfter(now)) {
            ending.disable(caller, webhookId, DisabledReason.FAILING);
        }
    }

    /** @return whether there may be more */
    public boolean deleteBefore(Caller caller, Instant time) {
        return deliveries.deleteBefore(time, OLD) + feed.forgetBefore(time, OLD) >= OLD;
    }
}
