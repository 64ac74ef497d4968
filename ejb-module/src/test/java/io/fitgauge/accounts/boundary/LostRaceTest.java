package io.fitgauge.accounts.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import io.fitgauge.refusal.Refusal;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

class LostRaceTest {

    @Test
    void isWhatCanGoWellTheNextTime() {
        assertThat(LostRace.is(Refusal.stale())).isTrue();
        assertThat(LostRace.is(Refusal.duplicate("/externalId", "taken"))).isTrue();
        assertThat(LostRace.is(new IllegalStateException(new SQLException("Deadlock", "40001", 1213))))
                .isTrue();
    }

    @Test
    void isNothingElse() {
        assertThat(LostRace.is(Refusal.wrongState("no"))).isFalse();
        assertThat(LostRace.is(new SQLException("Unknown column", "42S22", 1054)))
                .isFalse();
    }
}
