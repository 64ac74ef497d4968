package io.fitgauge.accounts.control;

import io.fitgauge.accounts.entity.RowCounts;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Lets the rows of a chunk meet what is known of one kind that belongs to accounts.
 *
 * @param <T> a contact or a deal
 */
abstract class RelatedMeeting<T> {

    private final ImportPlan plan;
    private final OwningAccounts owners;
    private final List<T> born = new ArrayList<>();
    private final List<T> changed = new ArrayList<>();
    private final List<ImportRemark> remarks = new ArrayList<>();
    private final Set<UUID> met = new HashSet<>();
    private long unchanged;
    private long rejected;

    RelatedMeeting(ImportPlan plan, OwningAccounts owners) {
        this.plan = plan;
        this.owners = owners;
    }

    static List<RelatedRow> rows(RowChunk chunk) {
        return chunk.rows().stream()
                .filter(RelatedRow.class::isInstance)
                .map(RelatedRow.class::cast)
                .toList();
    }

    abstract UUID id(T thing);

    /** Which one the row speaks of; also one that an earlier row has made. */
    abstract @Nullable T known(RelatedRow row, @Nullable UUID account);

    abstract T asNew(RelatedRow row, UUID account) throws RefusedRow;

    /** @return the very same when nothing changes */
    abstract T after(T before, RelatedRow row, @Nullable UUID account) throws RefusedRow;

    /** @param store takes what is new and what has changed */
    MetRows meet(RowChunk chunk, BiConsumer<List<T>, List<T>> store) {
        for (RowOutcome outcome : chunk.rows()) {
            if (outcome instanceof RelatedRow row) {
                add(row);
            } else {
                reject((RejectedRow) outcome);
            }
        }
        RowCounts counts = RowCounts.of(born.size(), changed.size(), unchanged, rejected);
        return new MetRows(counts, remarks, () -> store.accept(born, changed));
    }

    private void add(RelatedRow row) {
        try {
            meet(row, owners.of(row));
        } catch (RefusedRow e) {
            String target = e.target();
            String column = target == null ? null : plan.columnOf(target).orElse(null);
            reject(row.rejected(column, e.reason()));
            return;
        }
        row.remarks().forEach(remark -> remarks.add(ImportRemark.of(row, remark)));
    }

    private void meet(RelatedRow row, @Nullable UUID account) throws RefusedRow {
        T before = known(row, account);
        if (before == null) {
            T made = asNew(row, owner(account));
            met.add(id(made));
            born.add(made);
            return;
        }
        if (met.contains(id(before))) {
            throw new RefusedRow(null, "An earlier row of the file speaks of the same one.");
        }
        T after = after(before, row, account);
        met.add(id(before));
        if (after == before) {
            unchanged++;
        } else {
            changed.add(after);
        }
    }

    private static UUID owner(@Nullable UUID account) throws RefusedRow {
        if (account == null) {
            throw new RefusedRow(null, "The row names no account, and a new one needs it.");
        }
        return account;
    }

    private void reject(RejectedRow row) {
        rejected++;
        remarks.add(ImportRemark.of(row));
    }
}
