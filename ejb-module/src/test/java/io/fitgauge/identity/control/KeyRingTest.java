package io.fitgauge.identity.control;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class KeyRingTest {

    private static final Instant START = Instant.parse("2026-01-01T00:00:00Z");
    private static final Duration ROTATED_AFTER = Duration.ofDays(1);
    private static final RSAKey PAIR = pair();

    private final KeyRing ring = ring(1, 2);

    @Test
    void theFirstKeySignsAtOnce() {
        assertThat(ring(1).signing(START).number()).isEqualTo(1);
    }

    @Test
    void aNewKeyIsPublishedBeforeItSigns() {
        Instant made = START.plus(ROTATED_AFTER);

        assertThat(ring.signing(made).number()).isEqualTo(1);
        assertThat(numbers(ring.standing(made))).containsExactly(1, 2);
        assertThat(ring.signing(made.plus(KeyRing.LEAD)).number()).isEqualTo(2);
    }

    @Test
    void theKeyBeforeCountsAsLongAsItsLastTokenLives() {
        Instant relieved = START.plus(ROTATED_AFTER).plus(KeyRing.LEAD);
        Instant lastToken = relieved.plus(AccessTokens.LIFE).plusSeconds(30);

        assertThat(numbers(ring.standing(lastToken))).containsExactly(1, 2);
        assertThat(numbers(ring.standing(relieved.plus(KeyRing.REST)))).containsExactly(2);
    }

    @Test
    void everyTokenIsVerifiedByAKeyThatStandsWheneverItsHolderComes() {
        KeyRing quick = new KeyRing(IntStream.rangeClosed(1, 20)
                .mapToObj(number -> new KeyRing.Key(number, PAIR, START.plus(Duration.ofMinutes(3L * number))))
                .toList());
        for (Instant now = START; now.isBefore(START.plus(Duration.ofHours(2))); now = now.plusSeconds(20)) {
            KeyRing.Key signed = quick.signing(now);
            assertThat(quick.standing(now.plus(AccessTokens.LIFE).plusSeconds(30)))
                    .contains(signed);
        }
    }

    @Test
    void onlyPublicHalvesArePublished() {
        assertThat(ring.published(START).getKeys()).isNotEmpty().noneMatch(JWK::isPrivate);
    }

    private static List<Integer> numbers(List<KeyRing.Key> keys) {
        return keys.stream().map(KeyRing.Key::number).toList();
    }

    private static KeyRing ring(int... numbers) {
        return new KeyRing(IntStream.of(numbers)
                .mapToObj(number -> new KeyRing.Key(number, PAIR, START.plus(ROTATED_AFTER.multipliedBy(number - 1L))))
                .toList());
    }

    private static RSAKey pair() {
        try {
            return new RSAKeyGenerator(2048).keyID("pair").generate();
        } catch (JOSEException problem) {
            throw new IllegalStateException(problem);
        }
    }
}
