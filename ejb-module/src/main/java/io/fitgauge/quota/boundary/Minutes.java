package io.fitgauge.quota.boundary;

import io.fitgauge.tenancy.ClockMeter;
import io.github.bucket4j.BandwidthBuilder.BandwidthBuilderBuildStage;
import io.github.bucket4j.BandwidthBuilder.BandwidthBuilderCapacityStage;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Function;

/**
 * One tenant's minutes, from its first request on: so many requests in each, and of these so many in a second. Without the
 * second limit a minute's requests could come as one burst, in which nobody else is served.
 */
final class Minutes {

    private static final Duration MINUTE = Duration.ofMinutes(1);
    private static final Duration SECOND = Duration.ofSeconds(1);

    /** A second's share is an even minute's; but a page that asks for several things at once is let through. */
    private static final int SHARE = 60;

    private static final long LEAST = 20;

    private final long limit;
    private final long burst;
    private final Clock clock;
    private final Instant begun;
    private final Bucket minute;
    private final Bucket second;

    Minutes(long limit, Clock clock) {
        this.limit = limit;
        this.burst = Math.max(LEAST, limit / SHARE);
        this.clock = clock;
        this.begun = clock.instant();
        this.minute = bucket(minute -> minute.capacity(limit).refillIntervally(limit, MINUTE));
        this.second = bucket(second -> second.capacity(burst).refillGreedy(burst, SECOND));
    }

    private Bucket bucket(Function<BandwidthBuilderCapacityStage, BandwidthBuilderBuildStage> most) {
        return Bucket.builder()
                .withCustomTimePrecision(new ClockMeter(clock))
                .addLimit(most)
                .build();
    }

    Standing take() {
        if (!second.tryConsume(1)) {
            return new Standing(false, limit, burst, minute.getAvailableTokens(), untilNext(), SECOND);
        }
        ConsumptionProbe probe = minute.tryConsumeAndReturnRemaining(1);
        Duration patience = probe.isConsumed() ? Duration.ZERO : untilNext();
        return new Standing(probe.isConsumed(), limit, burst, probe.getRemainingTokens(), untilNext(), patience);
    }

    long used() {
        return limit - minute.getAvailableTokens();
    }

    private Duration untilNext() {
        long gone = Duration.between(begun, clock.instant()).toMillis() % MINUTE.toMillis();
        return MINUTE.minusMillis(gone);
    }
}
