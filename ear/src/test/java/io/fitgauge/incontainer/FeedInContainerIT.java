package io.fitgauge.incontainer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.fitgauge.feed.boundary.Feed;
import io.fitgauge.feed.boundary.FeedEventView;
import io.fitgauge.feed.boundary.FeedPage;
import io.fitgauge.feed.boundary.NewWebhook;
import io.fitgauge.feed.boundary.WebhookAttemptView;
import io.fitgauge.feed.boundary.WebhookDeliveries;
import io.fitgauge.feed.boundary.WebhookDeliveryState;
import io.fitgauge.feed.boundary.WebhookDeliveryView;
import io.fitgauge.feed.boundary.WebhookDraft;
import io.fitgauge.feed.boundary.WebhookSteps;
import io.fitgauge.feed.boundary.WebhookView;
import io.fitgauge.feed.boundary.Webhooks;
import io.fitgauge.feed.entity.DisabledReason;
import io.fitgauge.feed.entity.SendProblem;
import io.fitgauge.outbox.boundary.DomainEvent;
import io.fitgauge.outbox.boundary.Outbox;
import io.fitgauge.paging.PageRequest;
import io.fitgauge.paging.Revised;
import io.fitgauge.refusal.Reason;
import io.fitgauge.refusal.Refusal;
import io.fitgauge.tenancy.Caller;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** The feed and its webhooks over days and many writers. No address is allowed here that is private: all sending fails. */
class FeedInContainerIT extends InContainer {

    private static final PageRequest ALL = PageRequest.first(200);
    private static final String PRIVATE = "https://127.0.0.1:1/hook";

    @Inject
    Outbox outbox;

    @Inject
    Feed feed;

    @Inject
    Webhooks webhooks;

    @Inject
    WebhookDeliveries deliveries;

    @Inject
    WebhookSteps steps;

    @Inject
    Clock clock;

    @Resource(lookup = "java:comp/DefaultManagedExecutorService")
    ManagedExecutorService threads;

    @Test
    void whoAsksMissesNothingHoweverManyWriteAtOnce() throws Exception {
        List<Future<?>> writers = new ArrayList<>();
        for (int writer = 0; writer < 6; writer++) {
            writers.add(threads.submit(() -> IntStream.range(0, 20).forEach(i -> happens(ours, UUID.randomUUID()))));
        }
        List<UUID> seen = new ArrayList<>();
        String[] cursor = {null};

        eventually(() -> {
            FeedPage page = feed.after(ours, cursor[0], null, 7);
            page.items().forEach(event -> seen.add(event.id()));
            cursor[0] = page.nextCursor();
            return seen.size() >= 120;
        });
        for (Future<?> writer : writers) {
            writer.get();
        }

        assertThat(seen).doesNotHaveDuplicates().hasSize(120);
        assertThat(feed.after(ours, cursor[0], null, 200).items()).isEmpty();
        assertThat(ids(feed.after(ours, null, null, 200))).isEqualTo(seen);
        assertThat(feed.after(theirs, null, null, 200).items()).isEmpty();
        refused(Reason.INVALID, () -> feed.after(theirs, "100", null, 200));
    }

    private static List<UUID> ids(FeedPage page) {
        return page.items().stream().map(FeedEventView::id).toList();
    }

    @Test
    void anEventSaysWhatItIsAbout() {
        UUID icp = UUID.randomUUID();
        happens(ours, icp);

        eventually(() -> !feed.after(ours, null, "icp.retired", 10).items().isEmpty());

        FeedEventView event = feed.after(ours, null, "icp.retired", 10).items().get(0);
        assertThat(event.data()).containsEntry("icpId", icp.toString());
        assertThat(feed.after(ours, null, "icp.published", 10).items()).isEmpty();
    }

    @Test
    void whoComesAfterAMonthIsToldThatSomethingIsGone() {
        happens(ours, UUID.randomUUID());
        eventually(() -> feed.after(ours, null, null, 10).items().size() == 1);
        execute(ours, "UPDATE feed_event SET written_at = written_at - INTERVAL 31 DAY WHERE tenant_id = <tenant>");
        String before = "0";

        while (steps.deleteBefore(ours, clock.instant().minus(Duration.ofDays(30)))) {
            // as many as there are
        }

        refused(Reason.GONE, () -> feed.after(ours, before, null, 10));
        FeedPage anew = feed.after(ours, null, null, 10);
        assertThat(anew.items()).isEmpty();
        assertThat(feed.after(ours, anew.nextCursor(), null, 10).items()).isEmpty();
    }

    @Test
    void whatAWebhookWaitsForIsKept() {
        NewWebhook webhook = webhook(ours, PRIVATE);
        happens(ours, UUID.randomUUID());
        eventually(() -> attempts(webhook) == 1);
        execute(ours, "UPDATE feed_event SET written_at = written_at - INTERVAL 31 DAY WHERE tenant_id = <tenant>");

        steps.deleteBefore(ours, clock.instant().minus(Duration.ofDays(30)));

        assertThat(feed.after(ours, null, null, 10).items()).hasSize(1);
    }

    @Test
    void anAddressThatIsPrivateIsNotAskedAndTheReasonStandsInTheLog() {
        NewWebhook webhook = webhook(ours, PRIVATE);
        happens(ours, UUID.randomUUID());

        eventually(() -> attempts(webhook) == 1);

        WebhookDeliveryView delivery = log(webhook).get(0);
        WebhookAttemptView attempt = delivery.attempts().get(0);
        assertThat(attempt.problem()).isEqualTo(SendProblem.ADDRESS);
        assertThat(attempt.status()).isNull();
        assertThat(Duration.between(attempt.at(), delivery.nextAttemptAt()))
                .isBetween(Duration.ofSeconds(3), Duration.ofSeconds(10));
        assertThat(webhooks.find(ours, webhook.id()).value().failingSince()).isNotNull();
        refused(Reason.NOT_FOUND, () -> deliveries.list(theirs, webhook.id(), null, null, ALL));
        refused(Reason.NOT_FOUND, () -> deliveries.replay(theirs, webhook.id(), delivery.id()));
        refused(Reason.NOT_FOUND, () -> webhooks.rotate(theirs, webhook.id()));
        assertThat(webhooks.list(theirs, ALL).items()).isEmpty();
    }

    @Test
    void afterElevenAttemptsItIsGivenUpAndTheNextOfTheResourceHasItsTurn() {
        NewWebhook webhook = webhook(ours, PRIVATE);
        UUID icp = UUID.randomUUID();
        happens(ours, icp);
        eventually(() -> attempts(webhook) == 1);
        happens(ours, icp);
        eventually(() -> log(webhook).size() == 2);
        assertThat(log(webhook).get(0).attempts()).isEmpty();

        again(10);
        eventually(() -> log(webhook).get(1).state() == WebhookDeliveryState.FAILED);

        eventually(() -> log(webhook).get(0).attempts().size() == 1);
        assertThat(log(webhook).get(1).endedAt()).isNotNull();
    }

    @Test
    void afterFiveDaysOfFailuresItIsDisabledAndComesBackByHand() {
        NewWebhook webhook = webhook(ours, PRIVATE);
        happens(ours, UUID.randomUUID());
        eventually(() -> attempts(webhook) == 1);
        execute(
                ours,
                "UPDATE webhook_line SET failing_since = failing_since - INTERVAL 6 DAY"
                        + " WHERE tenant_id = <tenant>");

        again(1);
        eventually(() -> !webhooks.find(ours, webhook.id()).value().enabled());

        Revised<WebhookView> disabled = webhooks.find(ours, webhook.id());
        assertThat(disabled.value().disabledReason()).isEqualTo(DisabledReason.FAILING);
        eventually(() -> log(webhook).get(0).state() == WebhookDeliveryState.SKIPPED);
        eventually(() -> feed.after(ours, null, "webhook.disabled", 10).items().size() == 1);
        assertThat(feed.after(ours, null, "webhook.disabled", 10).items().get(0).data())
                .containsEntry("reason", "FAILING")
                .containsEntry("webhookId", webhook.id().toString());
        UUID missed = log(webhook).get(0).id();
        refused(Reason.WRONG_STATE, () -> deliveries.replay(ours, webhook.id(), missed));
        happens(ours, UUID.randomUUID());
        eventually(() -> feed.after(ours, null, "icp.retired", 10).items().size() == 2);
        assertThat(log(webhook)).hasSize(1);

        webhooks.change(ours, webhook.id(), disabled.revision(), draft(PRIVATE));
        deliveries.replay(ours, webhook.id(), missed);

        eventually(() -> log(webhook).get(0).attempts().size() >= 3);
        assertThat(webhooks.find(ours, webhook.id()).value().disabledReason()).isNull();
    }

    @Test
    void whatWasBeingSentWhenANodeDiedIsSentAgainWithTheSameId() {
        NewWebhook webhook = webhook(ours, PRIVATE);
        happens(ours, UUID.randomUUID());
        eventually(() -> attempts(webhook) == 1);
        WebhookDeliveryView before = log(webhook).get(0);
        execute(
                ours,
                "UPDATE webhook_delivery SET leased_until = due_at - INTERVAL 1 DAY,"
                        + " due_at = due_at - INTERVAL 1 DAY WHERE tenant_id = <tenant>");

        eventually(() -> attempts(webhook) == 2);

        assertThat(log(webhook)).singleElement().satisfies(delivery -> assertThat(delivery.eventId())
                .isEqualTo(before.eventId()));
    }

    @Test
    void itHearsOnlyOfWhatItWants() {
        webhooks.create(ours, new WebhookDraft(PRIVATE, null, List.of("icp.published"), null));
        NewWebhook all = webhook(ours, PRIVATE);
        NewWebhook stranger = webhook(theirs, PRIVATE);
        happens(ours, UUID.randomUUID());

        eventually(() -> log(all).size() == 1);

        assertThat(count("webhook_delivery")).isEqualTo(1);
        assertThat(deliveries.list(theirs, stranger.id(), null, null, ALL).items())
                .isEmpty();
    }

    private NewWebhook webhook(Caller caller, String url) {
        return webhooks.create(caller, draft(url)).value();
    }

    private static WebhookDraft draft(String url) {
        return new WebhookDraft(url, null, null, null);
    }

    private void happens(Caller caller, UUID icp) {
        probe.as(caller, inside -> {
            outbox.write(caller, new DomainEvent("icp.retired", "icp", icp, "{}"));
            return true;
        });
    }

    /** Everything is due once more, after so many attempts. */
    private void again(int begun) {
        execute(
                ours,
                "UPDATE webhook_delivery SET begun = " + begun + ", due_at = due_at - INTERVAL 30 DAY,"
                        + " leased_until = NULL WHERE tenant_id = <tenant> AND state = 'WAITING' AND begun > 0");
    }

    private int attempts(NewWebhook webhook) {
        return log(webhook).stream()
                .mapToInt(delivery -> delivery.attempts().size())
                .sum();
    }

    /** The newest first. */
    private List<WebhookDeliveryView> log(NewWebhook webhook) {
        return deliveries.list(ours, webhook.id(), null, null, ALL).items();
    }

    private void execute(Caller caller, String sql) {
        probe.as(caller, inside -> {
            try (var handle = inside.rows().open()) {
                return handle.createUpdate(sql).execute();
            }
        });
    }

    private long count(String table) {
        return probe.as(ours, inside -> {
            try (var handle = inside.rows().open()) {
                return handle.createQuery("SELECT COUNT(*) FROM " + table + " WHERE tenant_id = <tenant>")
                        .mapTo(Long.class)
                        .one();
            }
        });
    }

    private static void refused(Reason reason, ThrowingCallable call) {
        assertThatExceptionOfType(Refusal.class).isThrownBy(call).satisfies(refusal -> assertThat(refusal.reason())
                .isEqualTo(reason));
    }
}
