package io.fitgauge.accounts.control;

import io.fitgauge.accounts.entity.Origin;
import io.fitgauge.tenancy.Caller;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;

/** Takes rows about deals. */
@Dependent
class DealSink implements RowSink {

    private final DealStore deals;
    private final AccountKeys accounts;

    @Inject
    DealSink(DealStore deals, AccountKeys accounts) {
        this.deals = deals;
        this.accounts = accounts;
    }

    @Override
    public MetRows meet(Caller caller, ImportPlan plan, RowChunk chunk, Origin origin, EarlierRows earlier) {
        List<RelatedRow> rows = chunk.rows(RelatedRow.class);
        List<String> externalIds = rows.stream()
                .map(RelatedRow::externalId)
                .filter(Objects::nonNull)
                .toList();
        return new DealMeeting(plan, accounts.of(rows), deals.byExternalIds(externalIds), earlier, origin.at())
                .meet(
                        chunk,
                        (born, changed) -> MissingAccount.asStale(() -> {
                            deals.updateAll(changed);
                            deals.insertAll(born);
                        }));
    }
}
