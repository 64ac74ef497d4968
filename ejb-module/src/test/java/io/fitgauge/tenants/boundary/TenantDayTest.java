package io.fitgauge.tenants.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import io.fitgauge.tenancy.Caller;
import io.fitgauge.tenancy.TenantId;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TenantDayTest {

    private static final Caller CALLER = Caller.system(new TenantId(1, new UUID(0, 9)));
    private static final Instant LATE = Instant.parse("2026-12-31T22:30:00Z");

    @ParameterizedTest
    @CsvSource({
        "UTC, 2026-12-31",
        "Europe/Amsterdam, 2026-12-31",
        "Europe/Helsinki, 2027-01-01",
        "Pacific/Auckland, 2027-01-01",
        "America/New_York, 2026-12-31"
    })
    void theDayIsTheTenants(ZoneId zone, LocalDate day) {
        Tenants tenants = new Tenants() {
            @Override
            public ZoneId timeZone(Caller caller) {
                return zone;
            }
        };

        assertThat(new TenantDay(tenants, Clock.fixed(LATE, ZoneOffset.UTC)).today(CALLER))
                .isEqualTo(day);
    }
}
