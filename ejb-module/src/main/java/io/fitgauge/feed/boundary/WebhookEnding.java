package io.fitgauge.feed.boundary;

import io.fitgauge.feed.control.WebhookDeliveryStore;
import io.fitgauge.feed.control.WebhookStore;
import io.fitgauge.feed.entity.DisabledReason;
import io.fitgauge.feed.entity.Webhook;
import io.fitgauge.identity.boundary.Colleague;
import io.fitgauge.identity.boundary.Colleagues;
import io.fitgauge.json.StoredJson;
import io.fitgauge.language.Messages;
import io.fitgauge.notifications.boundary.News;
import io.fitgauge.notifications.boundary.NewsKind;
import io.fitgauge.notifications.boundary.NewsText;
import io.fitgauge.notifications.boundary.Notifications;
import io.fitgauge.outbox.boundary.DomainEvent;
import io.fitgauge.outbox.boundary.Outbox;
import io.fitgauge.tenancy.Caller;
import io.fitgauge.tenancy.Role;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/** Disables webhooks that do not work, and tells those who can do something about it. */
@Dependent
class WebhookEnding {

    private static final String WORDS = "io.fitgauge.feed.words";

    private final WebhookStore webhooks;
    private final WebhookDeliveryStore deliveries;
    private final Outbox outbox;
    private final Notifications notifications;
    private final Colleagues colleagues;
    private final Clock clock;

    @Inject
    WebhookEnding(
            WebhookStore webhooks,
            WebhookDeliveryStore deliveries,
            Outbox outbox,
            Notifications notifications,
            Colleagues colleagues,
            Clock clock) {
        this.webhooks = webhooks;
        this.deliveries = deliveries;
        this.outbox = outbox;
        this.notifications = notifications;
        this.colleagues = colleagues;
        this.clock = clock;
    }

    /** Nothing when it is disabled already, or gone. */
    void disable(Caller caller, UUID id, DisabledReason reason) {
        webhooks.lock(id).filter(Webhook::isEnabled).ifPresent(webhook -> {
            webhook.disable(reason);
            webhook.touch(clock.instant());
            webhooks.flush();
            deliveries.skipWaiting(id, clock.instant());
            outbox.write(
                    caller,
                    new DomainEvent(
                            FeedType.WEBHOOK_DISABLED.text(),
                            "webhook",
                            id,
                            StoredJson.write(Map.of("reason", reason.name()))));
            tell(caller, webhook, reason);
        });
    }

    private void tell(Caller caller, Webhook webhook, DisabledReason reason) {
        String host = URI.create(webhook.url()).getHost();
        List<UUID> administrators = Stream.of(Role.TENANT_ADMIN, Role.AGENCY_ADMIN)
                .flatMap(role -> colleagues.active(caller, role).stream())
                .map(Colleague::id)
                .toList();
        notifications.tell(
                caller,
                new News(NewsKind.WEBHOOK_DISABLED, "webhook", webhook.id(), locale -> text(locale, host, reason)),
                administrators);
    }

    private static NewsText text(Locale locale, String host, DisabledReason reason) {
        Messages words = Messages.of(locale, WORDS);
        return new NewsText(
                words.text("disabled.title", host),
                List.of(words.text("disabled." + reason.name()), words.text("disabled.what")));
    }
}
