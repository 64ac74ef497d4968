package io.fitgauge.accounts.control;

import io.fitgauge.accounts.entity.RowCounts;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
    private final EarlierRows earlier;
    private final List<T> born = new ArrayList<>();
    private final List<T> changed = new ArrayList<>();
    private final List<ImportRemark> remarks = new ArrayList<>();
    private final List<FoundRow> found = new ArrayList<>();
    private long unchanged;
    private long rejected;

    RelatedMeeting(ImportPlan plan, OwningAccounts owners, EarlierRows earlier) {
        this.plan = plan;
        this.owners = owners;
        this.earlier = earlier;
    }

    /**
     * Something that is here.
     *
     * @param by the field that it was found by
     */
    record Known<T>(T thing, UUID id, @Nullable String name, String by) {}

    /** What is here that the row speaks of. */
    abstract @Nullable Known<T> known(RelatedRow row, @Nullable UUID account);

    abstract T asNew(RelatedRow row, UUID account) throws RefusedRow;

    /** @return the very same when nothing changes */
    abstract T after(T before, RelatedRow row, @Nullable UUID account) throws RefusedRow;

    /** What of it no other row of the file may have, by the field that says so. */
    abstract Map<String, String> keys(T thing);

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
        return new MetRows(counts, remarks, found, () -> store.accept(born, changed));
    }

    private void add(RelatedRow row) {
        try {
            meet(row, owners.of(row));
        } catch (RefusedRow refused) {
            reject(refused.of(row, plan));
            return;
        }
        row.remarks().forEach(remark -> remarks.add(ImportRemark.unknown(row, remark)));
    }

    private void meet(RelatedRow row, @Nullable UUID account) throws RefusedRow {
        Known<T> before = known(row, account);
        if (before == null) {
            T made = asNew(row, owner(account));
            claim(row, keys(made));
            born.add(made);
        } else {
            change(before, row, account);
        }
    }

    private void change(Known<T> before, RelatedRow row, @Nullable UUID account) throws RefusedRow {
        T after = after(before.thing(), row, account);
        Map<String, String> keys = new LinkedHashMap<>(keys(after));
        keys(before.thing()).forEach((field, key) -> keys.put(field + " until now", key));
        keys.put("id", before.id().toString());
        claim(row, keys);
        found.add(new FoundRow(row.line(), before.id(), before.name(), before.by()));
        if (after == before.thing()) {
            unchanged++;
        } else {
            changed.add(after);
        }
    }

    /** All of them or none. */
    private void claim(RelatedRow row, Map<String, String> keys) throws RefusedRow {
        for (Map.Entry<String, String> key : keys.entrySet()) {
            long line = earlier.line(key.getValue(), row);
            if (line > 0) {
                throw new RefusedRow(key.getKey(), "Line " + line + " of the file speaks of the same one.");
            }
        }
        keys.values().forEach(key -> earlier.add(key, row));
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
