package io.fitgauge.accounts.control;

import io.fitgauge.accounts.entity.Deal;
import io.fitgauge.accounts.entity.Origin;
import io.fitgauge.tenancy.Caller;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Takes rows about deals. */
@Dependent
class DealSink implements RowSink {

    private final DealStore deals;
    private final AccountKeys accounts;
    private final LostDeals lost;

    @Inject
    DealSink(DealStore deals, AccountKeys accounts, LostDeals lost) {
        this.deals = deals;
        this.accounts = accounts;
        this.lost = lost;
    }

    @Override
    public MetRows meet(Caller caller, ImportPlan plan, RowChunk chunk, Origin origin, EarlierRows earlier) {
        List<RelatedRow> rows = chunk.rows(RelatedRow.class);
        List<String> externalIds = rows.stream()
                .map(RelatedRow::externalId)
                .filter(Objects::nonNull)
                .toList();
        List<Deal> known = deals.byExternalIds(externalIds);
        return new DealMeeting(plan, accounts.of(rows), known, earlier, origin.at())
                .meet(
                        chunk,
                        (born, changed) -> MissingAccount.asStale(() -> {
                            deals.updateAll(changed);
                            deals.insertAll(born);
                            lost.tell(caller, lost(known, born, changed));
                        }));
    }

    private static List<UUID> lost(List<Deal> known, List<Deal> born, List<Deal> changed) {
        Map<UUID, Deal> before = known.stream().collect(Collectors.toMap(Deal::id, Function.identity()));
        return Stream.concat(changed.stream(), born.stream())
                .filter(deal -> LostDeals.isLostBy(before.get(deal.id()), deal))
                .map(Deal::id)
                .toList();
    }
}
