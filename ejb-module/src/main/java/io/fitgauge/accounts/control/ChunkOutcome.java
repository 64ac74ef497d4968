package io.fitgauge.accounts.control;

import com.github.f4b6a3.uuid.UuidCreator;
import io.fitgauge.accounts.entity.Account;
import io.fitgauge.accounts.entity.RowCounts;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the rows of a chunk come to when they meet the accounts that are known. */
public final class ChunkOutcome {

    private final List<Account> born = new ArrayList<>();
    private final List<Account> changed = new ArrayList<>();
    private final List<ImportRemark> remarks = new ArrayList<>();
    private long unchanged;
    private long rejected;

    private final KnownAccounts known;
    private final @Nullable String nameColumn;
    private final UUID importId;
    private final Instant now;

    private ChunkOutcome(KnownAccounts known, @Nullable String nameColumn, UUID importId, Instant now) {
        this.known = known;
        this.nameColumn = nameColumn;
        this.importId = importId;
        this.now = now;
    }

    /**
     * @param known the accounts that rows of the chunk speak of
     * @param now when the accounts are created and updated
     */
    public static ChunkOutcome of(RowChunk chunk, ImportPlan plan, KnownAccounts known, UUID importId, Instant now) {
        String nameColumn = plan.columnOf(ImportTarget.Field.NAME.key()).orElse(null);
        ChunkOutcome outcome = new ChunkOutcome(known, nameColumn, importId, now);
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
            born.add(Account.born(UuidCreator.getTimeOrderedEpoch(), row.asNew(), now)
                    .by(importId));
        } else {
            reject(row.rejected(
                    nameColumn,
                    "There is no account " + Quoted.of(Objects.requireNonNull(row.externalId()))
                            + " yet, and a new one needs a name."));
            return;
        }
        row.remarks().forEach(remark -> remarks.add(ImportRemark.of(row, remark)));
    }

    private void change(Account before, AccountRow row) {
        Account after = before.changed(row.onto(before.facts()), now);
        if (after == before) {
            unchanged++;
        } else {
            changed.add(after.by(importId));
        }
    }

    private void reject(RejectedRow row) {
        rejected++;
        remarks.add(ImportRemark.of(row));
    }

    public RowCounts counts() {
        return RowCounts.of(born.size(), changed.size(), unchanged, rejected);
    }

    /** Accounts to insert. */
    public List<Account> born() {
        return List.copyOf(born);
    }

    /** Accounts to update. */
    public List<Account> changed() {
        return List.copyOf(changed);
    }

    /** In the order of the file. */
    public List<ImportRemark> remarks() {
        return List.copyOf(remarks);
    }
}
