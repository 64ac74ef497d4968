package io.fitgauge.feed.boundary;

import io.fitgauge.feed.entity.DisabledReason;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A webhook that was just made, or was just given another secret, with that secret.
 *
 * @param secret told now and never again; absent when the answer is given once more for its Idempotency-Key
 */
public record NewWebhook(
        UUID id,
        @Nullable String secret,
        String url,
        @Nullable String description,
        @Nullable List<String> types,
        boolean enabled,
        @Nullable DisabledReason disabledReason,
        @Nullable Instant failingSince,
        List<WebhookView.Secret> secrets,
        Instant createdAt,
        Instant updatedAt) {

    public NewWebhook {
        types = types == null ? null : List.copyOf(types);
        secrets = List.copyOf(secrets);
    }

    static NewWebhook of(WebhookView webhook, @Nullable String secret) {
        return new NewWebhook(
                webhook.id(),
                secret,
                webhook.url(),
                webhook.description(),
                webhook.types(),
                webhook.enabled(),
                webhook.disabledReason(),
                webhook.failingSince(),
                webhook.secrets(),
                webhook.createdAt(),
                webhook.updatedAt());
    }

    /** What may be kept. */
    public NewWebhook withoutSecret() {
        return new NewWebhook(
                id,
                null,
                url,
                description,
                types,
                enabled,
                disabledReason,
                failingSince,
                secrets,
                createdAt,
                updatedAt);
    }

    @Override
    public String toString() {
        return "NewWebhook[" + id + "]";
    }
}
