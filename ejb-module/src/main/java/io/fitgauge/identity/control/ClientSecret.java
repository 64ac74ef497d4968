package io.fitgauge.identity.control;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;

/**
 * An API client's secret: 32 random bytes, with a beginning that scanners of source code can look for. The server keeps
 * only its SHA-256: what nobody can guess needs no slow hash, and a slow one would be a way to keep the server busy.
 */
public record ClientSecret(String text) {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final String BEGINNING = "fgs_";

    public static ClientSecret random() {
        byte[] random = new byte[32];
        RANDOM.nextBytes(random);
        return new ClientSecret(
                BEGINNING + Base64.getUrlEncoder().withoutPadding().encodeToString(random));
    }

    public String hash() {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(hash);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** In a time that does not depend on where they differ. */
    public boolean hasHash(String hash) {
        return MessageDigest.isEqual(
                hash().getBytes(StandardCharsets.US_ASCII), hash.getBytes(StandardCharsets.US_ASCII));
    }

    @Override
    public String toString() {
        return "ClientSecret[hidden]";
    }
}
