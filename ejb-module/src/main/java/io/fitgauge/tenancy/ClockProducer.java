package io.fitgauge.tenancy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
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
@ApplicationScoped
public class ClockProducer {

    private static final String OFFSET = "fitgauge.clock.offset";

    @Inject
    Config config;

    @Produces
    Clock clock() {
        Clock real = real();
        return setting(OFFSET).<Clock>map(offset -> moved(real, offset)).orElse(real);
    }

    private Clock moved(Clock real, String offset) {
        if (setting(Config.PROFILE).filter("test"::equals).isEmpty()) {
            throw new IllegalStateException(OFFSET + " is for tests: it needs " + Config.PROFILE + "=test");
        }
        return new MovedClock(real, offset);
    }

    private Optional<String> setting(String name) {
        return config.getOptionalValue(name, String.class).filter(text -> !text.isBlank());
    }

    @Produces
    @RealTime
    Clock real() {
        return Clock.tick(Clock.systemUTC(), Duration.of(1, ChronoUnit.MICROS));
    }
}
