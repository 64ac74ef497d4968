package io.fitgauge.identity.boundary;

import io.fitgauge.identity.control.SigningKeys;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** What tokens can be checked with, by anybody. From memory. */
@ApplicationScoped
public class PublicKeys {

    @Inject
    SigningKeys keys;

    /** @return a JWK set (RFC 7517) */
    public String json() {
        return keys.published();
    }
}
