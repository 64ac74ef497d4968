package io.fitgauge.web.json;

import jakarta.enterprise.context.RequestScoped;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** What this request's body was, for telling a repeated request from another one with the same key. */
@RequestScoped
public class BodyHash {

    private byte[] hash = sha256().digest();

    public void of(byte[] body) {
        hash = sha256().digest(body);
    }

    public String hex() {
        return HexFormat.of().formatHex(hash);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
