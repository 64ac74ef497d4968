package io.fitgauge.tenancy;

import com.github.f4b6a3.uuid.UuidCreator;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;

/**
 * A refresh token, or what is in a link that needs no login: a tenant's public id and 32 random bytes, as base64url. The server
 * keeps only the hash. The tenant is in it because the call that spends it has no other token.
 */
public record TenantSecret(UUID tenant, String text) {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int LENGTH = 16 + 32;

    public static TenantSecret random(UUID tenant) {
        byte[] random = new byte[32];
        RANDOM.nextBytes(random);
        byte[] bytes = ByteBuffer.allocate(LENGTH)
                .put(UuidCreator.toBytes(tenant))
                .put(random)
                .array();
        return new TenantSecret(tenant, Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    public static Optional<TenantSecret> parse(String text) {
        try {
            byte[] bytes = Base64.getUrlDecoder().decode(text);
            if (bytes.length != LENGTH) {
                return Optional.empty();
            }
            ByteBuffer buffer = ByteBuffer.wrap(bytes);
            return Optional.of(new TenantSecret(new UUID(buffer.getLong(), buffer.getLong()), text));
        } catch (IllegalArgumentException noBase64) {
            return Optional.empty();
        }
    }

    public String hash() {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.US_ASCII));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(hash);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Override
    public String toString() {
        return "TenantSecret[hidden]";
    }
}
