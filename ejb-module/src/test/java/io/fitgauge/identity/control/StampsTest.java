package io.fitgauge.identity.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StampsTest {

    @Test
    void aTokenCarriesThemAsText() {
        Stamps stamps = new Stamps(Map.of(new UUID(1, 1), 0, new UUID(2, 2), 7));

        assertThat(Stamps.parse(stamps.text())).isEqualTo(stamps);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "x", "x:1", "00000000-0000-0001-0000-000000000001", ":1"})
    void whatIsNoneIsRefused(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> Stamps.parse(text));
    }

    @Test
    void whatStandsOnBothCountsOnlyAsLongAsTheOlderStamp() {
        Stamps older = new Stamps(Map.of(new UUID(0, 1), 3, new UUID(0, 2), 0));
        Stamps newer = new Stamps(Map.of(new UUID(0, 1), 4, new UUID(0, 3), 7));

        assertThat(older.and(newer))
                .isEqualTo(newer.and(older))
                .isEqualTo(new Stamps(Map.of(new UUID(0, 1), 3, new UUID(0, 2), 0, new UUID(0, 3), 7)));
    }
}
