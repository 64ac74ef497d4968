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

    /** For bodies that are too large to hold: the digest of the stream, in parts. */
    public void of(MessageDigest digest) {
        hash = digest.digest();
    }

    public String hex() {
        return HexFormat.of().formatHex(hash);
    }

    public static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
