package io.fitgauge.identity.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class SealingKeyTest {

    private static final String TEXT = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";

    private final SealingKey key = keyOf("a secret of this installation, long");

    @Test
    void whatIsSealedOpensForItsOwner() {
        String stored = key.seal("one", TEXT);

        assertThat(stored).doesNotContain(TEXT).hasSizeLessThan(500).isNotEqualTo(key.seal("one", TEXT));
        assertThat(key.open("one", stored)).isEqualTo(TEXT);
    }

    @Test
    void itDoesNotOpenForAnother() {
        String stored = key.seal("one", TEXT);

        assertThatIllegalStateException().isThrownBy(() -> key.open("other", stored));
    }

    @Test
    void itDoesNotOpenWithAnotherSecret() {
        String stored = key.seal("one", TEXT);
        SealingKey another = keyOf("a secret of another installation, long");

        assertThatIllegalStateException().isThrownBy(() -> another.open("one", stored));
    }

    @Test
    void anotherNodeOfTheInstallationOpensIt() {
        assertThat(keyOf("a secret of this installation, long").open("one", key.seal("one", TEXT)))
                .isEqualTo(TEXT);
    }

    private static SealingKey keyOf(String secret) {
        SealingKey key = new SealingKey();
        key.secret = new InstallationSecret();
        key.secret.configured = Optional.of(secret);
        return key;
    }
}
