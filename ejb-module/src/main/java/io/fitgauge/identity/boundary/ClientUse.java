package io.fitgauge.identity.boundary;

import io.fitgauge.tenancy.RealTime;
import io.fitgauge.tenancy.TenantId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/**
 * When API clients were last seen on this node, in memory: a request writes nothing. {@link ClientUseTick} keeps it, to the
 * minute, so that a client costs one row a minute at most.
 */
@ApplicationScoped
public class ClientUse {

    /**
     * Who was seen.
     *
     * @param id the client's own, or that of the secret that it used
     */
    public record Seen(TenantId tenant, UUID client, UUID id) {}

    /** Something to be kept. */
    public record Use(Seen seen, Instant minute) {}

    private final Map<Seen, Instant> latest = new ConcurrentHashMap<>();
    private final Map<Seen, Instant> kept = new ConcurrentHashMap<>();

    @Inject
    @RealTime
    Clock clock;

    /** A request was made with its token. */
    public void seen(TenantId tenant, UUID client) {
        seen(tenant, client, client);
    }

    /** A token was given for this secret. */
    void seen(TenantId tenant, UUID client, UUID secret) {
        latest.put(new Seen(tenant, client, secret), clock.instant().truncatedTo(ChronoUnit.MINUTES));
    }

    /** @return what is not kept yet; what was not seen for a minute is forgotten */
    List<Use> toKeep() {
        List<Use> uses = new ArrayList<>();
        Instant minute = clock.instant().truncatedTo(ChronoUnit.MINUTES);
        latest.forEach((seen, at) -> {
            if (!at.equals(kept.get(seen))) {
                uses.add(new Use(seen, at));
            } else if (at.isBefore(minute)) {
                latest.remove(seen, at);
                kept.remove(seen, at);
            }
        });
        return uses;
    }

    void isKept(Use use) {
        kept.put(use.seen(), use.minute());
    }
}
