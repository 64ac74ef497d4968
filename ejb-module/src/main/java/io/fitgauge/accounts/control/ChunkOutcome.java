package io.fitgauge.accounts.control;

import com.github.f4b6a3.uuid.UuidCreator;
import io.fitgauge.accounts.entity.Account;
import io.fitgauge.accounts.entity.AccountFacts;
import io.fitgauge.accounts.entity.Origin;
import io.fitgauge.accounts.entity.RowCounts;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the rows of a chunk come to when they meet the accounts that are known. */
public final class ChunkOutcome {

    private final List<Account> born = new ArrayList<>();
    private final Map<UUID, Account> changed = new LinkedHashMap<>();
    private final List<ImportRemark> remarks = new ArrayList<>();
    private long updated;
    private long unchanged;
    private long rejected;

    private final KnownAccounts known;
    private final @Nullable String nameColumn;
    private final Origin origin;

    private ChunkOutcome(KnownAccounts known, @Nullable String nameColumn, Origin origin) {
        this.known = known;
        this.nameColumn = nameColumn;
        this.origin = origin;
    }

    /**
     * @param known the accounts that rows of the chunk speak of
     * @param origin of what the rows say
     */
    public static ChunkOutcome of(RowChunk chunk, ImportPlan plan, KnownAccounts known, Origin origin) {
        String nameColumn = plan.columnOf(ImportTarget.Field.NAME.key()).orElse(null);
        ChunkOutcome outcome = new ChunkOutcome(known, nameColumn, origin);
        chunk.rows().forEach(outcome::add);
        return outcome;
    }

    /** The external ids that rows of the chunk speak of. */
    public static List<String> externalIds(RowChunk chunk) {
        return chunk.rows().stream()
                .filter(AccountRow.class::isInstance)
                .map(row -> ((AccountRow) row).externalId())
                .filter(Objects::nonNull)
                .toList();
    }

    /** The accounts that rows of the chunk name by their own id. */
    public static List<UUID> ids(RowChunk chunk) {
        return chunk.rows().stream()
                .filter(AccountRow.class::isInstance)
                .map(row -> ((AccountRow) row).id())
                .filter(Objects::nonNull)
                .toList();
    }

    private void add(RowOutcome outcome) {
        if (outcome instanceof AccountRow row) {
            add(row);
        } else {
            reject((RejectedRow) outcome);
        }
    }

    private void add(AccountRow row) {
        Account before = known.of(row);
        if (before == null && row.id() != null) {
            reject(row.rejected(null, "There is no account " + row.id() + " here."));
            return;
        }
        if (known.isOfAnother(row)) {
            reject(row.rejected(
                    null,
                    "Another account has the external id " + Quoted.of(Objects.requireNonNull(row.externalId()))
                            + "."));
            return;
        }
        if (before != null) {
            change(before, row);
        } else if (row.name() != null) {
            born.add(Account.born(UuidCreator.getTimeOrderedEpoch(), row.asNew(), origin));
        } else {
            reject(row.rejected(
                    nameColumn,
                    "There is no account " + Quoted.of(Objects.requireNonNull(row.externalId()))
                            + " yet, and a new one needs a name."));
            return;
        }
        row.remarks().forEach(remark -> remarks.add(ImportRemark.of(row, remark)));
    }

    /** Rows with different external ids may speak of one account, when others were merged into it. */
    private void change(Account before, AccountRow row) {
        AccountFacts latest = changed.getOrDefault(before.id(), before).facts();
        AccountFacts facts = row.onto(latest);
        if (facts.equals(latest)) {
            unchanged++;
            return;
        }
        updated++;
        Account after = before.changed(facts, origin);
        if (after == before) {
            changed.remove(before.id());
        } else {
            changed.put(before.id(), after);
        }
    }

    private void reject(RejectedRow row) {
        rejected++;
        remarks.add(ImportRemark.of(row));
    }

    public RowCounts counts() {
        return RowCounts.of(born.size(), updated, unchanged, rejected);
    }

    /** Accounts to insert. */
    public List<Account> born() {
        return List.copyOf(born);
    }

    /** Accounts to update. */
    public List<Account> changed() {
        return List.copyOf(changed.values());
    }

    /** In the order of the file. */
    public List<ImportRemark> remarks() {
        return List.copyOf(remarks);
    }
}
