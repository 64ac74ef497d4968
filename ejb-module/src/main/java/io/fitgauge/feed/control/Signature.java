package io.fitgauge.feed.control;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Signatures and secrets as the Standard Webhooks specification has them: version 1, symmetric.
 *
 * @see "https://github.com/standard-webhooks/standard-webhooks/blob/main/spec/standard-webhooks.md"
 */
public final class Signature {

    private static final String BEGINNING = "whsec_";
    private static final int LENGTH = 32;
    private static final String ALGORITHM = "HmacSHA256";
    private static final SecureRandom RANDOM = new SecureRandom();

    private Signature() {}

    /** @return {@code whsec_} and random bytes as base64 */
    public static String secret() {
        byte[] random = new byte[LENGTH];
        RANDOM.nextBytes(random);
        return BEGINNING + Base64.getEncoder().encodeToString(random);
    }

    /**
     * The value of {@code webhook-signature}.
     *
     * @param secrets each signs; the newest first
     */
    public static String of(List<String> secrets, UUID id, Instant timestamp, String body) {
        String signed = id + "." + timestamp.getEpochSecond() + "." + body;
        return secrets.stream().map(secret -> "v1," + hmac(secret, signed)).collect(Collectors.joining(" "));
    }

    private static String hmac(String secret, String signed) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            byte[] key = Base64.getDecoder().decode(secret.substring(BEGINNING.length()));
            mac.init(new SecretKeySpec(key, ALGORITHM));
            return Base64.getEncoder().encodeToString(mac.doFinal(signed.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
