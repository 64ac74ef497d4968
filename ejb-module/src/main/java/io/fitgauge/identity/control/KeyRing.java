package io.fitgauge.identity.control;

import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;

/**
 * The keys that sign access tokens, one after another. A new one is published at once and signs a minute later, when every
 * node knows it; the one before verifies as long as its last token lives.
 *
 * @param keys the oldest first
 */
record KeyRing(List<Key> keys) {

    /** From its making until it signs. */
    static final Duration LEAD = Duration.ofMinutes(1);

    /** From when the next one signs until it does not count any more. */
    static final Duration REST = AccessTokens.LIFE.plusMinutes(2);

    /** One of them, with its private half. */
    record Key(int number, RSAKey pair, Instant madeAt) {}

    KeyRing {
        keys = keys.stream().sorted(Comparator.comparingInt(Key::number)).toList();
    }

    /** @return the newest that every node knows */
    Key signing(Instant now) {
        Key signing = keys.get(0);
        for (Key key : keys) {
            signing = signs(key, now) ? key : signing;
        }
        return signing;
    }

    /** @return those whose tokens count: not those that were relieved long ago */
    List<Key> standing(Instant now) {
        Instant relieved = now.minus(REST);
        Key oldest = signing(relieved);
        return keys.stream().filter(key -> key.number() >= oldest.number()).toList();
    }

    Key newest() {
        return keys.get(keys.size() - 1);
    }

    /** @return public halves only */
    JWKSet published(Instant now) {
        return new JWKSet(standing(now).stream()
                        .<com.nimbusds.jose.jwk.JWK>map(Key::pair)
                        .toList())
                .toPublicJWKSet();
    }

    private static boolean signs(Key key, Instant now) {
        return !now.isBefore(key.madeAt().plus(LEAD));
    }
}
