package io.fitgauge.scoring.boundary;

import io.fitgauge.icps.boundary.Icps;
import io.fitgauge.icps.boundary.PublishedIcp;
import io.fitgauge.rates.boundary.CountingRates;
import io.fitgauge.scoring.control.DayStore;
import io.fitgauge.scoring.control.Days;
import io.fitgauge.tenancy.Caller;
import io.fitgauge.tenants.boundary.Tenants;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** The days with which scores change by themselves: an exclusion has run out, or a rate that was known before begins. */
class TurningDays {

    private final Icps icps;
    private final CountingRates rates;
    private final Tenants tenants;
    private final DayStore store;
    private final Clock clock;

    @Inject
    TurningDays(Icps icps, CountingRates rates, Tenants tenants, DayStore store, Clock clock) {
        this.icps = icps;
        this.rates = rates;
        this.tenants = tenants;
        this.store = store;
        this.clock = clock;
    }

    /**
     * An ICP whose scores have changed by themselves.
     *
     * @param since when the first of the days began
     */
    record Turn(PublishedIcp icp, Instant since) {}

    /** @return what has turned since it was last asked; nothing when another one is asking */
    List<Turn> claim(Caller caller) {
        ZoneId zone = tenants.timeZone(caller);
        LocalDate today = LocalDate.now(clock.withZone(zone));
        Optional<LocalDate> last = store.last();
        if (last.equals(Optional.of(today)) || !store.claim(last.orElse(null), today)) {
            return List.of();
        }
        return turns(caller, Days.since(last, today), zone).toList();
    }

    /** Since when an ICP's scores wait to be asked for; usually they do not. Where it was never asked, all are new. */
    Optional<Instant> waitingSince(Caller caller, UUID icpId) {
        ZoneId zone = tenants.timeZone(caller);
        LocalDate today = LocalDate.now(clock.withZone(zone));
        return store.last().filter(last -> !last.equals(today)).flatMap(last -> turns(
                        caller, Days.since(Optional.of(last), today), zone)
                .filter(turn -> turn.icp().id().equals(icpId))
                .map(Turn::since)
                .findFirst());
    }

    private Stream<Turn> turns(Caller caller, Days days, ZoneId zone) {
        Map<String, LocalDate> beginning = rates.beginning(caller, days.after(), days.until());
        return icps.active(caller).stream().flatMap(icp -> first(icp, days, beginning).stream()
                .map(day -> new Turn(icp, day.atStartOfDay(zone).toInstant())));
    }

    private static Optional<LocalDate> first(PublishedIcp icp, Days days, Map<String, LocalDate> beginning) {
        return Stream.concat(
                        icp.model().expiries().filter(days::hold),
                        icp.model().currencies().stream().map(beginning::get).filter(Objects::nonNull))
                .min(LocalDate::compareTo);
    }
}
