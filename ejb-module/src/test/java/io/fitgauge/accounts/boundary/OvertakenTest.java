package io.fitgauge.accounts.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import io.fitgauge.refusal.Refusal;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

class OvertakenTest {

    @Test
    void isWhatCanGoWellTheNextTime() {
        assertThat(Overtaken.is(Refusal.stale())).isTrue();
        assertThat(Overtaken.is(Refusal.duplicate("/externalId", "taken"))).isTrue();
        assertThat(Overtaken.is(new IllegalStateException(new SQLException("Deadlock", "40001", 1213))))
                .isTrue();
    }

    @Test
    void isNothingElse() {
        assertThat(Overtaken.is(Refusal.wrongState("no"))).isFalse();
        assertThat(Overtaken.is(new SQLException("Unknown column", "42S22", 1054)))
                .isFalse();
    }
}
