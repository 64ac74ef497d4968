package io.fitgauge.feed.boundary;

import com.github.f4b6a3.uuid.UuidCreator;
import io.fitgauge.feed.control.FeedStore;
import io.fitgauge.feed.control.LineStore;
import io.fitgauge.feed.control.Signature;
import io.fitgauge.feed.control.WebhookDeliveryStore;
import io.fitgauge.feed.control.WebhookStore;
import io.fitgauge.feed.entity.DisabledReason;
import io.fitgauge.feed.entity.Webhook;
import io.fitgauge.feed.entity.WebhookSecret;
import io.fitgauge.identity.boundary.Seals;
import io.fitgauge.outbound.boundary.Outbound;
import io.fitgauge.paging.Page;
import io.fitgauge.paging.PageRequest;
import io.fitgauge.paging.Revised;
import io.fitgauge.refusal.FieldErrors;
import io.fitgauge.refusal.Reason;
import io.fitgauge.refusal.Refusal;
import io.fitgauge.tenancy.Caller;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Other systems that are sent what happens here. */
@Stateless
public class Webhooks {

    private static final int MOST = 20;

    /** How long the secret before goes on signing. */
    private static final Duration OVERLAP = Duration.ofHours(24);

    @Inject
    WebhookStore store;

    @Inject
    LineStore lines;

    @Inject
    WebhookDeliveryStore deliveries;

    @Inject
    FeedStore feed;

    @Inject
    Outbound outbound;

    @Inject
    Seals seals;

    @Inject
    Clock clock;

    /** Sorted by {@code createdAt}. */
    public Page<WebhookView> list(Caller caller, PageRequest request) {
        Map<UUID, Instant> failing = lines.failingSince();
        return store.list(request).map(webhook -> view(webhook, failing.get(webhook.id())));
    }

    /** @throws Refusal NOT_FOUND */
    public Revised<WebhookView> find(Caller caller, UUID id) {
        return revised(store.find(id).orElseThrow(() -> missing(id)));
    }

    /** @throws Refusal INVALID for an address or a type that is none; QUOTA_REACHED when there are twenty */
    public Revised<NewWebhook> create(Caller caller, WebhookDraft draft) {
        feed.lock();
        if (store.count() >= MOST) {
            throw new Refusal(Reason.QUOTA_REACHED, "There are " + MOST + " webhooks, which is as many as may be.");
        }
        Webhook webhook = new Webhook(UuidCreator.getTimeOrderedEpoch(), clock.instant());
        describe(webhook, draft);
        if (draft.isEnabled()) {
            webhook.enable();
        } else {
            webhook.disable(DisabledReason.BY_HAND);
        }
        store.add(webhook);
        lines.open(webhook.id());
        return withSecret(webhook);
    }

    /**
     * A change that changes nothing keeps the revision. What waits when it is disabled is skipped; enabled again, it goes on
     * with what happens from then on.
     *
     * @throws Refusal NOT_FOUND, STALE, INVALID; WRONG_STATE when it is to be enabled without a secret
     */
    public Revised<WebhookView> change(Caller caller, UUID id, int revision, WebhookDraft draft) {
        Webhook webhook = lock(id, revision);
        WebhookView before = view(webhook, null);
        describe(webhook, draft);
        turn(webhook, draft.isEnabled());
        if (!before.equals(view(webhook, null))) {
            webhook.touch(clock.instant());
            store.flush();
        }
        return revised(webhook);
    }

    private void turn(Webhook webhook, boolean on) {
        if (on && !webhook.isEnabled()) {
            if (store.live(webhook.id(), clock.instant()).isEmpty()) {
                throw Refusal.wrongState("Give it a secret first: it came here without one.");
            }
            webhook.enable();
            lines.open(webhook.id());
        } else if (!on && webhook.isEnabled()) {
            webhook.disable(DisabledReason.BY_HAND);
            deliveries.skipWaiting(webhook.id(), clock.instant());
        }
    }

    /** @throws Refusal NOT_FOUND, STALE */
    public void remove(Caller caller, UUID id, int revision) {
        store.remove(lock(id, revision));
    }

    /**
     * Gives it another secret. The one before signs as well for a day; no other does any more.
     *
     * @throws Refusal NOT_FOUND
     */
    public Revised<NewWebhook> rotate(Caller caller, UUID id) {
        Instant now = clock.instant();
        lines.lock(id);
        Webhook webhook = store.lock(id).orElseThrow(() -> missing(id));
        store.removeEnded(id, now);
        List<WebhookSecret> live = store.live(id, now); // the newest first
        live.stream().limit(1).forEach(secret -> secret.endAt(now.plus(OVERLAP)));
        live.stream().skip(1).forEach(older -> older.endAt(now));
        return withSecret(webhook);
    }

    private Revised<NewWebhook> withSecret(Webhook webhook) {
        String secret = Signature.secret();
        store.add(new WebhookSecret(
                UuidCreator.getTimeOrderedEpoch(), webhook.id(), seals.seal(webhook.id(), secret), clock.instant()));
        Revised<WebhookView> made = revised(webhook);
        return new Revised<>(made.revision(), NewWebhook.of(made.value(), secret));
    }

    private void describe(Webhook webhook, WebhookDraft draft) {
        checkTypes(draft.types());
        String url = outbound.address("/url", draft.url()).toString();
        @Nullable String description = draft.description();
        webhook.describe(
                url,
                description == null || description.isBlank() ? null : description.strip(),
                draft.types() == null ? null : draft.types().stream().distinct().toList());
    }

    private static void checkTypes(@Nullable List<String> types) {
        FieldErrors errors = new FieldErrors();
        for (int i = 0; types != null && i < types.size(); i++) {
            if (FeedType.of(types.get(i)).isEmpty()) {
                errors.add("/types/" + i, "This is no type. There are: " + String.join(", ", FeedType.texts()) + ".");
            }
        }
        errors.refuseIfAny();
    }

    private Webhook lock(UUID id, int revision) {
        lines.lock(id);
        Webhook webhook = store.lock(id).orElseThrow(() -> missing(id));
        if (webhook.revision() != revision) {
            throw Refusal.stale();
        }
        return webhook;
    }

    static Refusal missing(UUID id) {
        return Refusal.notFound("webhook", id);
    }

    private WebhookView view(Webhook webhook, @Nullable Instant failingSince) {
        return WebhookView.of(webhook, store.live(webhook.id(), clock.instant()), failingSince);
    }

    private Revised<WebhookView> revised(Webhook webhook) {
        return new Revised<>(
                webhook.revision(),
                view(webhook, lines.failingSince(webhook.id()).orElse(null)));
    }
}
