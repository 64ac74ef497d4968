package io.fitgauge.committee.boundary;

import io.fitgauge.accounts.boundary.DealFilter;
import io.fitgauge.accounts.boundary.DealView;
import io.fitgauge.accounts.boundary.Deals;
import io.fitgauge.committee.boundary.LossesView.LossGroup;
import io.fitgauge.committee.entity.LostCommittee;
import io.fitgauge.icps.boundary.Icps;
import io.fitgauge.icps.boundary.PublishedIcp;
import io.fitgauge.icps.boundary.Segments;
import io.fitgauge.paging.Page;
import io.fitgauge.paging.PageRequest;
import io.fitgauge.refusal.Refusal;
import io.fitgauge.scoring.boundary.StoredTiers;
import io.fitgauge.tenancy.Caller;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Why deals were lost, added up. Goes through the lost deals page by page, each in a short transaction. */
@Dependent
public class Losses {

    private static final String NOT_SAID = "UNKNOWN";

    private static final Comparator<LossGroup> MOST_FIRST =
            Comparator.comparingInt(LossGroup::deals).reversed().thenComparing(group -> String.valueOf(group.reason()));

    private final Icps icps;
    private final Segments segments;
    private final Deals deals;
    private final LostCommittees committees;
    private final StoredTiers fits;

    @Inject
    Losses(Icps icps, Segments segments, Deals deals, LostCommittees committees, StoredTiers fits) {
        this.icps = icps;
        this.segments = segments;
        this.deals = deals;
        this.committees = committees;
        this.fits = fits;
    }

    /** @throws Refusal NOT_FOUND */
    public LossesView ofSegment(Caller caller, UUID segmentId, LossPeriod period) {
        segments.find(caller, segmentId);
        return new Adding(caller, segmentId).through(period);
    }

    /** One time through the lost deals. */
    private final class Adding {

        private final Caller caller;
        private final UUID segment;
        private final Map<UUID, String> inUse;
        private final Set<UUID> inSegment;
        private final LossTally all = new LossTally();
        private final Map<String, LossTally> byReason = new TreeMap<>();
        private int withoutSegment;

        Adding(Caller caller, UUID segment) {
            this.caller = caller;
            this.segment = segment;
            inUse = icps.active(caller).stream().collect(Collectors.toMap(PublishedIcp::id, PublishedIcp::name));
            inSegment = icps.activeIn(caller, segment).stream()
                    .map(PublishedIcp::id)
                    .collect(Collectors.toSet());
        }

        LossesView through(LossPeriod period) {
            DealFilter lost = new DealFilter(null, "LOST", null, null, period.from(), period.to(), null);
            @Nullable List<String> after = null;
            do {
                Page<DealView> page = deals.list(caller, lost, new PageRequest(PageRequest.MOST, "", after));
                add(page.items());
                after = page.next();
            } while (after != null);
            InWords words = new InWords(caller.language());
            return new LossesView(
                    segment,
                    period.from(),
                    period.to(),
                    all.group(null, words),
                    byReason.entrySet().stream()
                            .map(reason -> reason.getValue().group(reason.getKey(), words))
                            .sorted(MOST_FIRST)
                            .toList(),
                    withoutSegment);
        }

        private void add(List<DealView> some) {
            Map<UUID, UUID> fitting = fits.best(
                    caller, inUse, some.stream().map(DealView::accountId).collect(Collectors.toSet()));
            withoutSegment += (int) some.stream()
                    .filter(deal -> !fitting.containsKey(deal.accountId()))
                    .count();
            List<DealView> here = some.stream()
                    .filter(deal -> isHere(fitting.get(deal.accountId())))
                    .toList();
            Map<UUID, LostCommittee> then =
                    committees.among(caller, here.stream().map(DealView::id).toList());
            here.forEach(deal -> add(deal, then.get(deal.id())));
        }

        private boolean isHere(@Nullable UUID icp) {
            return icp != null && inSegment.contains(icp);
        }

        private void add(DealView deal, @Nullable LostCommittee then) {
            String reason = deal.lossReason() == null ? NOT_SAID : String.valueOf(deal.lossReason());
            all.add(deal, then);
            byReason.computeIfAbsent(reason, unused -> new LossTally()).add(deal, then);
        }
    }
}
