package io.fitgauge.identity.control;

import com.github.f4b6a3.uuid.UuidCreator;
import java.nio.ByteBuffer;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;

/**
 * What an API client calls itself: its tenant's public id and its own, as base64url. It leads to its row without a search
 * across tenants, and has no character that needs escaping in a form or in HTTP Basic.
 */
public record ClientId(UUID tenant, UUID client) {

    private static final int LENGTH = 32;

    public static Optional<ClientId> parse(String text) {
        try {
            byte[] bytes = Base64.getUrlDecoder().decode(text);
            if (bytes.length != LENGTH) {
                return Optional.empty();
            }
            ByteBuffer buffer = ByteBuffer.wrap(bytes);
            ClientId id = new ClientId(
                    new UUID(buffer.getLong(), buffer.getLong()), new UUID(buffer.getLong(), buffer.getLong()));
            return Optional.of(id).filter(read -> read.text().equals(text));
        } catch (IllegalArgumentException noBase64) {
            return Optional.empty();
        }
    }

    public String text() {
        byte[] bytes = ByteBuffer.allocate(LENGTH)
                .put(UuidCreator.toBytes(tenant))
                .put(UuidCreator.toBytes(client))
                .array();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
