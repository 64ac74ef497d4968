package io.fitgauge.quota.boundary;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.fitgauge.tenancy.RealTime;
import io.fitgauge.tenancy.TenantId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalLong;

/** Counts the requests of each tenant on this server, by the minute. */
@ApplicationScoped
public class RequestQuota {

    @Inject
    Quotas quotas;

    @Inject
    @RealTime
    Clock clock;

    private final Cache<Integer, Minutes> tenants =
            Caffeine.newBuilder().expireAfterAccess(Duration.ofMinutes(2)).build();

    /** @return where the tenant stands with this request; empty when nothing limits it */
    public Optional<Standing> take(TenantId tenant) {
        OptionalLong limit = quotas.of(tenant, Limit.REQUESTS);
        return limit.isEmpty()
                ? Optional.empty()
                : Optional.of(minutes(tenant, limit.getAsLong()).take());
    }

    /** @return how many there were in this minute */
    public long used(TenantId tenant) {
        Minutes minutes = tenants.getIfPresent(tenant.number());
        return minutes == null ? 0 : minutes.used();
    }

    private Minutes minutes(TenantId tenant, long limit) {
        return tenants.get(tenant.number(), number -> new Minutes(limit, clock));
    }
}
