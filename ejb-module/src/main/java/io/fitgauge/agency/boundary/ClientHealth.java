package io.fitgauge.agency.boundary;

import io.fitgauge.icps.boundary.IcpsInUse;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How a client fares.
 *
 * @param activeIcps how many score
 * @param oldestIcpPublishedAt when the version was published that has scored for the longest time
 * @param oldestIcpAgeDays whole days since then
 * @param scoredAccounts how many accounts have a score
 * @param scoredPercent of all accounts, rounded down; absent without accounts
 * @param lastActivityAt when somebody last changed something
 */
public record ClientHealth(
        long activeIcps,
        @Nullable Instant oldestIcpPublishedAt,
        @Nullable Long oldestIcpAgeDays,
        long accounts,
        long scoredAccounts,
        @Nullable Long scoredPercent,
        @Nullable Instant lastActivityAt) {

    static ClientHealth of(IcpsInUse icps, long accounts, long scored, @Nullable Instant lastActivity, Instant now) {
        Instant oldest = icps.oldestPublishedAt();
        return new ClientHealth(
                icps.count(),
                oldest,
                oldest == null ? null : Duration.between(oldest, now).toDays(),
                accounts,
                scored,
                accounts == 0 ? null : Math.min(100, 100 * scored / accounts),
                lastActivity);
    }
}
