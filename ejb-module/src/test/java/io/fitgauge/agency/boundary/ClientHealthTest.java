package io.fitgauge.agency.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import io.fitgauge.icps.boundary.IcpsInUse;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class ClientHealthTest {

    private static final Instant NOW = Instant.parse("2026-11-22T12:00:00Z");
    private static final IcpsInUse NONE = new IcpsInUse(0, null);

    @Test
    void anEmptyClientHasNoShareAndNoAge() {
        ClientHealth health = ClientHealth.of(NONE, 0, 0, null, NOW);

        assertThat(health.scoredPercent()).isNull();
        assertThat(health.oldestIcpAgeDays()).isNull();
        assertThat(health.lastActivityAt()).isNull();
    }

    @Test
    void theShareIsRoundedDownSoThatAllMeansAll() {
        assertThat(ClientHealth.of(NONE, 1000, 999, null, NOW).scoredPercent()).isEqualTo(99);
        assertThat(ClientHealth.of(NONE, 1000, 1000, null, NOW).scoredPercent()).isEqualTo(100);
    }

    @Test
    void anAgeIsInWholeDays() {
        IcpsInUse icps = new IcpsInUse(2, Instant.parse("2026-11-20T13:00:00Z"));

        assertThat(ClientHealth.of(icps, 0, 0, null, NOW).oldestIcpAgeDays()).isEqualTo(1);
    }
}
