package io.fitgauge.identity.boundary;

import io.fitgauge.identity.entity.ApiClient;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An API client that was just made, or was just given another secret, with that secret.
 *
 * @param clientSecret told now and never again; absent when the answer is given once more for its Idempotency-Key
 */
public record NewApiClient(
        UUID id,
        String clientId,
        @Nullable String clientSecret,
        String name,
        Set<String> scopes,
        ApiClient.Status status,
        @Nullable Instant expiresAt,
        List<ApiClientView.Secret> secrets,
        @Nullable Instant lastUsedAt,
        Instant createdAt) {

    public NewApiClient {
        secrets = List.copyOf(secrets);
    }

    static NewApiClient of(ApiClientView client, String secret) {
        return new NewApiClient(
                client.id(),
                client.clientId(),
                secret,
                client.name(),
                client.scopes(),
                client.status(),
                client.expiresAt(),
                client.secrets(),
                client.lastUsedAt(),
                client.createdAt());
    }

    /** What may be kept. */
    public NewApiClient withoutSecret() {
        return new NewApiClient(id, clientId, null, name, scopes, status, expiresAt, secrets, lastUsedAt, createdAt);
    }

    @Override
    public String toString() {
        return "NewApiClient[" + id + "]";
    }
}
