package io.fitgauge.feed.boundary;

import io.fitgauge.feed.entity.DisabledReason;
import io.fitgauge.feed.entity.Webhook;
import io.fitgauge.feed.entity.WebhookSecret;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A webhook as clients see it.
 *
 * @param types absent when it is sent everything
 * @param disabledReason absent while it is enabled
 * @param failingSince when the first of those failures was that nothing else came after; absent when it works
 * @param secrets that sign now, without themselves
 */
public record WebhookView(
        UUID id,
        String url,
        @Nullable String description,
        @Nullable List<String> types,
        boolean enabled,
        @Nullable DisabledReason disabledReason,
        @Nullable Instant failingSince,
        List<Secret> secrets,
        Instant createdAt,
        Instant updatedAt) {

    /**
     * That there is one.
     *
     * @param validUntil absent for the one that stays
     */
    public record Secret(Instant createdAt, @Nullable Instant validUntil) {

        static Secret of(WebhookSecret secret) {
            return new Secret(secret.createdAt(), secret.validUntil());
        }
    }

    public WebhookView {
        types = types == null ? null : List.copyOf(types);
        secrets = List.copyOf(secrets);
    }

    static WebhookView of(Webhook webhook, List<WebhookSecret> live, @Nullable Instant failingSince) {
        return new WebhookView(
                webhook.id(),
                webhook.url(),
                webhook.description(),
                webhook.types(),
                webhook.isEnabled(),
                webhook.disabledReason(),
                failingSince,
                live.stream().map(Secret::of).toList(),
                webhook.createdAt(),
                webhook.updatedAt());
    }
}
