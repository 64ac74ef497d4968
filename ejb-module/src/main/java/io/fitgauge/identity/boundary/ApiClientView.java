package io.fitgauge.identity.boundary;

import io.fitgauge.identity.entity.ApiClient;
import io.fitgauge.identity.entity.ApiClientSecret;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An API client as administrators see it, without what it proves itself with.
 *
 * @param clientId what it calls itself at {@code /oauth/token}
 * @param secrets that are live, the youngest first
 * @param lastUsedAt to the minute; absent when it never was
 */
public record ApiClientView(
        UUID id,
        String clientId,
        String name,
        Set<String> scopes,
        ApiClient.Status status,
        @Nullable Instant expiresAt,
        List<Secret> secrets,
        @Nullable Instant lastUsedAt,
        Instant createdAt) {

    /**
     * One of its secrets, which is not told.
     *
     * @param validUntil absent when nothing takes over from it yet
     * @param lastUsedAt for a token, to the minute
     */
    public record Secret(UUID id, Instant createdAt, @Nullable Instant validUntil, @Nullable Instant lastUsedAt) {}

    public ApiClientView {
        secrets = List.copyOf(secrets);
    }

    static ApiClientView of(String clientId, ApiClient client, List<ApiClientSecret> live, Map<UUID, Instant> uses) {
        return new ApiClientView(
                client.id(),
                clientId,
                client.name(),
                client.scopes(),
                client.status(),
                client.expiresAt(),
                live.stream()
                        .map(secret ->
                                new Secret(secret.id(), secret.createdAt(), secret.validUntil(), uses.get(secret.id())))
                        .toList(),
                uses.get(client.id()),
                client.createdAt());
    }
}
