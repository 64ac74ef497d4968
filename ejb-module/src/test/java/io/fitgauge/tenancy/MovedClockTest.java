package io.fitgauge.tenancy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MovedClockTest {

    private static final Instant NOW = Instant.parse("2026-11-23T10:00:00Z");
    private static final Clock STILL = Clock.fixed(NOW, ZoneOffset.UTC);

    @Test
    void goesAheadByADuration() {
        assertThat(new MovedClock(STILL, "P400DT2H").instant()).isEqualTo("2027-12-28T12:00:00Z");
    }

    @Test
    void goesByWhatIsInTheFileNow(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("offset");
        Clock clock = new MovedClock(STILL, "@" + file);
        assertThat(clock.instant()).isEqualTo(NOW);

        Files.writeString(file, "P1D\n");
        assertThat(clock.instant()).isEqualTo("2026-11-24T10:00:00Z");

        Files.writeString(file, "");
        assertThat(clock.instant()).isEqualTo("2026-11-24T10:00:00Z");

        Files.writeString(file, "P30D");
        assertThat(clock.withZone(ZoneId.of("Europe/Warsaw")).instant()).isEqualTo("2026-12-23T10:00:00Z");
    }

    @Test
    void isNotMadeOfNonsense() {
        assertThatExceptionOfType(DateTimeParseException.class).isThrownBy(() -> new MovedClock(STILL, "tomorrow"));
    }
}
