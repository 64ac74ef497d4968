package io.fitgauge.accounts.control;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.function.LongSupplier;

/** About how many accounts a tenant has: the last count, and what was added since. */
final class AccountTally {

    private static final Duration FAR = Duration.ofMinutes(1);
    private static final Duration NEAR = Duration.ofSeconds(10);
    private static final Duration AT_IT = Duration.ofSeconds(1);

    private final Clock clock;
    private Instant countedAt = Instant.EPOCH;
    private long about;

    AccountTally(Clock clock) {
        this.clock = clock;
    }

    /** @param count asks the database */
    synchronized boolean admits(int more, long limit, LongSupplier count) {
        if (!clock.instant().isBefore(countedAt.plus(patience(about + more, limit)))) {
            countedAt = clock.instant();
            about = count.getAsLong();
        }
        boolean admitted = about + more <= limit;
        about += admitted ? more : 0;
        return admitted;
    }

    private static Duration patience(long wanted, long limit) {
        if (wanted > limit) {
            return AT_IT;
        }
        return wanted > limit - limit / 10 ? NEAR : FAR;
    }
}
