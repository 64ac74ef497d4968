package io.fitgauge.rates.boundary;

import com.github.f4b6a3.uuid.UuidCreator;
import io.fitgauge.outbox.boundary.Outbox;
import io.fitgauge.paging.Page;
import io.fitgauge.paging.PageRequest;
import io.fitgauge.paging.Revised;
import io.fitgauge.rates.control.RateStore;
import io.fitgauge.rates.entity.ExchangeRate;
import io.fitgauge.rates.entity.Place;
import io.fitgauge.refusal.Refusal;
import io.fitgauge.tenancy.Caller;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;

/** Exchange rates of a tenant, kept by its administrators. */
@Stateless
public class ExchangeRates {

    @Inject
    RateStore store;

    @Inject
    RateCheck check;

    @Inject
    Outbox outbox;

    @Inject
    Clock clock;

    /** Sorted by {@code from}, {@code to}, {@code day} or {@code updatedAt}; the newest of each two currencies first. */
    public Page<RateView> list(Caller caller, RateFilter filter, PageRequest request) {
        return store.list(filter.wanted(), request).map(RateView::of);
    }

    /** @throws Refusal NOT_FOUND */
    public Revised<RateView> find(Caller caller, UUID id) {
        return revised(get(id));
    }

    /** @throws Refusal INVALID, DUPLICATE when there is one of that day */
    public Revised<RateView> create(Caller caller, RateDraft draft) {
        Place place = check.place(draft);
        requireFree(place);
        ExchangeRate rate = new ExchangeRate(UuidCreator.getTimeOrderedEpoch(), place, draft.rate(), clock.instant());
        store.add(rate);
        outbox.write(caller, RateEvents.changed(rate.id(), place));
        return revised(rate);
    }

    /**
     * A change that changes nothing keeps the revision.
     *
     * @throws Refusal NOT_FOUND, STALE, INVALID, DUPLICATE when there is one of that day
     */
    public Revised<RateView> change(Caller caller, UUID id, int revision, RateDraft draft) {
        ExchangeRate rate = get(id, revision);
        Place before = rate.place();
        Place now = check.place(draft);
        if (!now.equals(before)) {
            requireFree(now);
        } else if (draft.rate().compareTo(rate.rate()) == 0) {
            return revised(rate);
        }
        rate.put(now, draft.rate(), clock.instant());
        store.flush();
        outbox.write(caller, RateEvents.changed(id, before, now));
        return revised(rate);
    }

    /** @throws Refusal NOT_FOUND, STALE */
    public void remove(Caller caller, UUID id, int revision) {
        ExchangeRate rate = get(id, revision);
        store.remove(rate);
        outbox.write(caller, RateEvents.changed(id, rate.place()));
    }

    private void requireFree(Place place) {
        if (store.at(place).isPresent()) {
            throw Refusal.duplicate(
                    "/day",
                    "There is a rate from " + place.from() + " to " + place.to() + " of " + place.day() + " already.");
        }
    }

    private ExchangeRate get(UUID id, int revision) {
        ExchangeRate rate = get(id);
        if (rate.revision() != revision) {
            throw Refusal.stale();
        }
        return rate;
    }

    private ExchangeRate get(UUID id) {
        return store.find(id).orElseThrow(() -> Refusal.notFound("exchange rate", id));
    }

    private static Revised<RateView> revised(ExchangeRate rate) {
        return new Revised<>(rate.revision(), RateView.of(rate));
    }
}
