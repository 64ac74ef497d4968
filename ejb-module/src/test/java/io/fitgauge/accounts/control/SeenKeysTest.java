package io.fitgauge.accounts.control;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SeenKeysTest {

    @Test
    void aMillionKeysAreToldApartAndFoundAgain() {
        SeenKeys keys = new SeenKeys();
        int many = 1_000_000;

        for (int line = 1; line <= many; line++) {
            if (keys.firstLine("account-" + line, line) != line) {
                throw new AssertionError(line + " was taken for another");
            }
        }

        for (int line = 1; line <= many; line += 997) {
            assertThat(keys.firstLine("account-" + line, many + line)).isEqualTo(line);
        }
    }

    @Test
    void keysDifferByEachCharacter() {
        SeenKeys keys = new SeenKeys();

        assertThat(keys.firstLine("A", 1)).isEqualTo(1);
        assertThat(keys.firstLine("a", 2)).isEqualTo(2);
        assertThat(keys.firstLine("A ", 3)).isEqualTo(3);
        assertThat(keys.firstLine("A", 4)).isEqualTo(1);
    }
}
