package io.fitgauge.scoring.boundary;

import io.fitgauge.paging.PageRequest;
import io.fitgauge.refusal.Refusal;
import io.fitgauge.scoring.control.FitStore;
import io.fitgauge.tenancy.Caller;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;

/** Accounts picked by how well they fit, for rooms that list them. */
@Stateless
public class FittingAccounts {

    @Inject
    FitStore store;

    /** An account and its place in the ranking, to go on after it. */
    public record Fitting(UUID accountId, List<String> position) {

        public Fitting {
            position = List.copyOf(position);
        }
    }

    /**
     * In the order of {@link Scores#ranking}, and sorted as that may be. An ICP that is not here has none.
     *
     * @return fewer than the request's limit, or none, at the end
     * @throws Refusal INVALID for an order that is none
     */
    public List<Fitting> next(Caller caller, FitFilter filter, PageRequest request) {
        return store.next(filter.wanted(), request).stream()
                .map(place -> new Fitting(place.accountId(), place.position()))
                .toList();
    }
}
