package io.fitgauge.tenancy;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.eclipse.microprofile.config.Config;

/**
 * The clocks of the house. They tick in microseconds, which is what the database keeps of an instant.
 *
 * <p>Tests move the one that business goes by ({@code fitgauge.clock.offset}, see {@link MovedClock}). Nobody else can: without
 * the profile {@code test} of MicroProfile Config, a server that is told to does not start.
 */
@Singleton
public class ClockProducer {

    private static final String OFFSET = "fitgauge.clock.offset";

    private final Clock real = Clock.tick(Clock.systemUTC(), Duration.of(1, ChronoUnit.MICROS));
    private final Clock clock;

    @Inject
    ClockProducer(Config config) {
        clock = setting(config, OFFSET).map(offset -> moved(config, offset)).orElse(real);
    }

    private Clock moved(Config config, String offset) {
        if (setting(config, Config.PROFILE).filter("test"::equals).isEmpty()) {
            throw new IllegalStateException(OFFSET + " is for tests: it needs " + Config.PROFILE + "=test");
        }
        return new MovedClock(real, offset);
    }

    @Produces
    Clock clock() {
        return clock;
    }

    private static Optional<String> setting(Config config, String name) {
        return config.getOptionalValue(name, String.class).filter(text -> !text.isBlank());
    }

    @Produces
    @RealTime
    Clock real() {
        return real;
    }
}
