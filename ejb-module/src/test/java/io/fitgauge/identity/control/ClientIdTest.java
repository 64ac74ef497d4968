package io.fitgauge.identity.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClientIdTest {

    @Test
    void leadsToItsTenant() {
        ClientId id = new ClientId(UUID.randomUUID(), UUID.randomUUID());

        assertThat(ClientId.parse(id.text())).hasValue(id);
    }

    @Test
    void hasNothingThatAFormOrBasicWouldEscape() {
        assertThat(new ClientId(new UUID(-1, -1), new UUID(-1, -5)).text()).matches("[A-Za-z0-9_-]{43}");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "x", "not base64!", "AaIBf4c6f7iU3VAWRXBH6g", "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAB"
            })
    void whatIsNoneIsNone(String text) {
        assertThat(ClientId.parse(text)).isEmpty();
    }

    @Test
    void aSecretIsKnownByItsHashOnly() {
        ClientSecret secret = ClientSecret.random();

        assertThat(secret.text()).startsWith("fgs_");
        assertThat(secret.hasHash(secret.hash())).isTrue();
        assertThat(ClientSecret.random().hasHash(secret.hash())).isFalse();
        assertThat(secret.toString()).doesNotContain(secret.text());
    }
}
