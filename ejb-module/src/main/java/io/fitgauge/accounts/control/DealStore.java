package io.fitgauge.accounts.control;

import io.fitgauge.accounts.entity.Deal;
import io.fitgauge.accounts.entity.Stage;
import io.fitgauge.paging.Page;
import io.fitgauge.paging.PageRequest;
import io.fitgauge.refusal.Refusal;
import io.fitgauge.tenancy.TenantRows;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The bound tenant's deals. */
@Dependent
public class DealStore {

    private final RevisedRows<Deal> deals;

    @Inject
    DealStore(TenantRows rows) {
        deals = new RevisedRows<>(rows, new DealRows());
    }

    /** Which deals a list shows: those that fulfil all that is not absent. An unknown day lies between no two days. */
    public record Wanted(
            @Nullable UUID accountId,
            @Nullable Stage stage,
            @Nullable LocalDate openedFrom,
            @Nullable LocalDate openedTo,
            @Nullable LocalDate closedFrom,
            @Nullable LocalDate closedTo,
            @Nullable String externalId) {

        Conditions conditions() {
            return new Conditions()
                    .is("account_id", accountId)
                    .is("stage", stage == null ? null : stage.name())
                    .isNotBefore("opened_on", openedFrom)
                    .isNotAfter("opened_on", openedTo)
                    .isNotBefore("closed_on", closedFrom)
                    .isNotAfter("closed_on", closedTo)
                    .is("external_id", externalId == null ? null : IdCells.stripped(externalId));
        }
    }

    public Optional<Deal> find(UUID id) {
        return deals.among("id", List.of(id)).stream().findFirst();
    }

    /** Sorted by {@code openedOn}, {@code closedOn} (unknown first), {@code createdAt} or {@code updatedAt}. */
    public Page<Deal> list(Wanted wanted, PageRequest request) {
        return deals.page(wanted.conditions(), request);
    }

    /**
     * The next deals in the order in which they came, to go through all of them.
     *
     * @param after the id of the last one of the chunk before; null for the first chunk
     */
    public List<Deal> chunkAfter(@Nullable UUID after, int size) {
        return deals.chunkAfter(after, size);
    }

    /** @return those that exist, in no order; ask for some hundreds at a time */
    public List<Deal> byExternalIds(Collection<String> externalIds) {
        return deals.among("external_id", externalIds);
    }

    /** @throws Refusal DUPLICATE when an external id is taken; INVALID without account */
    public void insertAll(List<Deal> born) {
        deals.insertAll(born);
    }

    /** @throws Refusal STALE when a revision before is not the latest; and as {@link #insertAll} */
    public void updateAll(List<Deal> changed) {
        deals.updateAll(changed);
    }

    /** An account's deals become another's. */
    public void move(UUID from, UUID into, Instant now) {
        deals.move(from, into, now);
    }

    /** @throws Refusal STALE when the revision is not the latest */
    public void delete(UUID id, int revision) {
        deals.delete(id, revision);
    }
}
