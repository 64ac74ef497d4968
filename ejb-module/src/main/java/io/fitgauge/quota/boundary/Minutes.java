package io.fitgauge.quota.boundary;

import io.fitgauge.tenancy.ClockMeter;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** One tenant's minutes, from its first request on: so many requests in each. */
final class Minutes {

    private static final Duration MINUTE = Duration.ofMinutes(1);

    private final long limit;
    private final Clock clock;
    private final Instant begun;
    private final Bucket bucket;

    Minutes(long limit, Clock clock) {
        this.limit = limit;
        this.clock = clock;
        this.begun = clock.instant();
        this.bucket = Bucket.builder()
                .withCustomTimePrecision(new ClockMeter(clock))
                .addLimit(minute -> minute.capacity(limit).refillIntervally(limit, MINUTE))
                .build();
    }

    Standing take() {
        ConsumptionProbe probe = bucket.tryConsumeAndReturnRemaining(1);
        return new Standing(probe.isConsumed(), limit, probe.getRemainingTokens(), untilNext());
    }

    long used() {
        return limit - bucket.getAvailableTokens();
    }

    private Duration untilNext() {
        long gone = Duration.between(begun, clock.instant()).toMillis() % MINUTE.toMillis();
        return MINUTE.minusMillis(gone);
    }
}
