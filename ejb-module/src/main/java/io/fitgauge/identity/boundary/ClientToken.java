package io.fitgauge.identity.boundary;

import java.util.Set;

/**
 * What an API client works with.
 *
 * @param accessToken a JWT
 * @param expiresIn seconds
 * @param scopes what it may do with it
 */
public record ClientToken(String accessToken, long expiresIn, Set<String> scopes) {

    public ClientToken {
        scopes = Set.copyOf(scopes);
    }

    @Override
    public String toString() {
        return "ClientToken[for " + scopes + "]";
    }
}
