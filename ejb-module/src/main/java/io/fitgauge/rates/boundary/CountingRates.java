package io.fitgauge.rates.boundary;

import io.fitgauge.fit.Rates;
import io.fitgauge.outbox.boundary.StoredEvent;
import io.fitgauge.rates.control.LatestRates;
import io.fitgauge.rates.entity.Place;
import io.fitgauge.tenancy.Caller;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Which exchange rates count on a day, for those who convert by them. */
@Stateless
public class CountingRates {

    @Inject
    LatestRates latest;

    /**
     * @param into the currencies that are converted into
     * @return rates of that day only: to be asked for no other
     */
    public Rates into(Caller caller, Collection<String> into, LocalDate on) {
        return into.isEmpty() ? Rates.NONE : latest.into(into, on);
    }

    /** @return of whatever day they are asked for, into that one currency */
    public Rates ofAllDays(Caller caller, String into) {
        return latest.ofAllDays(into);
    }

    /** @return the currencies into which a rate begins to count in these days, with the first of the days */
    public Map<String, LocalDate> beginning(Caller caller, LocalDate after, LocalDate until) {
        return latest.beginning(after, until);
    }

    /**
     * @param changed a {@link RateEvents#CHANGED}
     * @return the currencies into which something is converted otherwise on that day
     */
    public Set<String> changed(Caller caller, StoredEvent changed, LocalDate on) {
        return RateEvents.places(changed).stream()
                .filter(place -> latest.counts(place, on))
                .map(Place::to)
                .collect(Collectors.toSet());
    }
}
