package io.fitgauge.feed.control;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.DoubleSupplier;
import org.jspecify.annotations.Nullable;

/** How long a delivery rests before it is tried again. */
public final class SendingPatience {

    /** After the first attempt, the second, and so on: some three days in all. */
    private static final List<Duration> RESTS = List.of(
            Duration.ofSeconds(5),
            Duration.ofMinutes(1),
            Duration.ofMinutes(5),
            Duration.ofMinutes(30),
            Duration.ofHours(2),
            Duration.ofHours(5),
            Duration.ofHours(10),
            Duration.ofHours(14),
            Duration.ofHours(20),
            Duration.ofHours(24));

    private static final double JITTER = 0.2;

    private static final Duration LONGEST_ASKED_FOR = Duration.ofDays(1);

    private final DoubleSupplier random;

    public SendingPatience() {
        this(() -> ThreadLocalRandom.current().nextDouble());
    }

    /** @param random from 0 to 1 */
    SendingPatience(DoubleSupplier random) {
        this.random = random;
    }

    /**
     * @param attempts how many were made, this one included
     * @param askedFor what the other side asked for; up to a day of it counts
     * @return absent when there is no other attempt
     */
    public Optional<Duration> after(int attempts, @Nullable Duration askedFor) {
        if (attempts > RESTS.size()) {
            return Optional.empty();
        }
        Duration rest = jittered(RESTS.get(attempts - 1));
        return Optional.of(askedFor == null || askedFor.compareTo(rest) < 0 ? rest : capped(askedFor));
    }

    private Duration jittered(Duration rest) {
        double factor = 1 - JITTER + 2 * JITTER * random.getAsDouble();
        return Duration.ofMillis(Math.round(rest.toMillis() * factor));
    }

    private static Duration capped(Duration askedFor) {
        return askedFor.compareTo(LONGEST_ASKED_FOR) < 0 ? askedFor : LONGEST_ASKED_FOR;
    }
}
