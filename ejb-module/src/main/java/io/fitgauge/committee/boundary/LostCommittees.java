package io.fitgauge.committee.boundary;

import io.fitgauge.accounts.boundary.DealView;
import io.fitgauge.accounts.boundary.Deals;
import io.fitgauge.committee.control.LostStore;
import io.fitgauge.committee.entity.LostCommittee;
import io.fitgauge.committee.entity.Risk;
import io.fitgauge.refusal.Reason;
import io.fitgauge.refusal.Refusal;
import io.fitgauge.tenancy.Caller;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What committees looked like when deals were lost. */
@Stateless
public class LostCommittees {

    @Inject
    LostStore store;

    @Inject
    Deals deals;

    @Inject
    Measures measures;

    @Inject
    Committees committees;

    @Inject
    AccountReports reports;

    @Inject
    Clock clock;

    /**
     * @throws Refusal NOT_FOUND without such a deal, and for one that is not lost, or was lost before committees were kept
     */
    public LostCommitteeView of(Caller caller, UUID dealId) {
        DealView deal = deals.find(caller, dealId).value();
        LostCommittee lost = isLost(deal) ? store.of(List.of(dealId)).get(dealId) : null;
        if (lost == null) {
            throw new Refusal(Reason.NOT_FOUND, "Nothing is kept of a committee when this deal was lost.");
        }
        return LostCommitteeView.of(lost, new InWords(caller.language()));
    }

    /** @return by deal, of those that have one; ask for some hundreds at a time */
    public Map<UUID, LostCommittee> among(Caller caller, Collection<UUID> dealIds) {
        return store.of(dealIds);
    }

    /** Keeps what they look like now; of deals that are not lost any more, or gone, nothing. */
    public void keep(Caller caller, Collection<UUID> dealIds) {
        Map<UUID, String> candidates = measures.candidates(caller);
        for (UUID id : dealIds) {
            lost(caller, id).ifPresent(deal -> store.keep(now(caller, deal, candidates)));
        }
    }

    private Optional<DealView> lost(Caller caller, UUID id) {
        return deals.known(caller, id).filter(LostCommittees::isLost);
    }

    private LostCommittee now(Caller caller, DealView deal, Map<UUID, String> candidates) {
        @Nullable UUID icp = measures.of(caller, deal.accountId(), candidates).orElse(null);
        Assessment assessment =
                reports.assess(caller, deal.accountId(), icp == null ? null : committees.ofIcp(caller, icp));
        return new LostCommittee(
                deal.id(),
                icp,
                assessment.coverage(),
                assessment.known().size(),
                assessment.roles(),
                assessment.risks().stream().map(Risk::code).distinct().toList(),
                assessment.known(),
                clock.instant());
    }

    private static boolean isLost(DealView deal) {
        return "LOST".equals(String.valueOf(deal.stage()));
    }
}
