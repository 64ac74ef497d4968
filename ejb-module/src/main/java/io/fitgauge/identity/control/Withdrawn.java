package io.fitgauge.identity.control;

import io.fitgauge.identity.entity.AccessStamp;
import io.fitgauge.tenancy.RealTime;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * What was withdrawn within the life of an access token, in memory: whether a token still counts is asked with every
 * request, and the database once a second.
 */
@ApplicationScoped
public class Withdrawn {

    /** A token lives for ten minutes; the rest is for clocks of nodes that differ. */
    private static final Duration REMEMBERED = AccessTokens.LIFE.multipliedBy(2);

    @Inject
    AccessStamps stamps;

    @Inject
    @RealTime
    Clock clock;

    private volatile Map<UUID, Integer> latest = Map.of();

    /**
     * To be called in a transaction.
     *
     * @return what was withdrawn since the last time
     */
    public Set<UUID> refresh() {
        Map<UUID, Integer> before = latest;
        Map<UUID, Integer> now = stamps.since(clock.instant().minus(REMEMBERED)).stream()
                .collect(Collectors.toUnmodifiableMap(AccessStamp::subject, AccessStamp::stamp));
        latest = now;
        return now.entrySet().stream()
                .filter(stamp -> !stamp.getValue().equals(before.get(stamp.getKey())))
                .map(Map.Entry::getKey)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Whether nothing that it stands on was withdrawn since. */
    public boolean leaves(Stamps token) {
        Map<UUID, Integer> now = latest;
        return token.bySubject().entrySet().stream()
                .allMatch(stamp -> now.getOrDefault(stamp.getKey(), 0) <= stamp.getValue());
    }
}
