package io.fitgauge.outbox.control;

import jakarta.inject.Inject;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** How often a delivery is tried, and how long it rests in between. */
public class Patience {

    private static final Duration LONGEST = Duration.ofMinutes(10);

    private final int attempts;

    /** @param attempts before a delivery is parked, at least 1 */
    @Inject
    public Patience(@ConfigProperty(name = "fitgauge.outbox.attempts", defaultValue = "8") int attempts) {
        this.attempts = Math.max(1, attempts);
    }

    public boolean isOver(int begun) {
        return begun >= attempts;
    }

    /** @param begun how many attempts were, this one included: 1 s after the first, then twice as long each time */
    public Duration after(int begun) {
        Duration rest = Duration.ofSeconds(1L << Math.min(Math.max(begun, 1) - 1, 20));
        return rest.compareTo(LONGEST) < 0 ? rest : LONGEST;
    }
}
