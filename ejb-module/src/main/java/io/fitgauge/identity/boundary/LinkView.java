package io.fitgauge.identity.boundary;

import java.time.Instant;

/**
 * A one-time link, shown once.
 *
 * @param url for the person to open
 * @param token what is in it
 */
public record LinkView(String url, String token, Instant expiresAt) {

    @Override
    public String toString() {
        return "LinkView[hidden]";
    }
}
