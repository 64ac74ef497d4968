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
import java.util.UUID;

/** The rows of a chunk meet the accounts that are known. */
final class AccountMeeting {

    private final ImportPlan plan;
    private final KnownAccounts known;
    private final AccountMatch match;
    private final Origin origin;

    private final List<Account> born = new ArrayList<>();
    private final Map<UUID, Account> changed = new LinkedHashMap<>();
    private final Map<String, UUID> aliases = new LinkedHashMap<>();
    private final List<ImportRemark> remarks = new ArrayList<>();
    private final List<FoundRow> found = new ArrayList<>();
    private long updated;
    private long unchanged;
    private long rejected;

    /** @param origin of what the rows say; it names their import */
    AccountMeeting(ImportPlan plan, KnownAccounts known, AccountMatch match, Origin origin) {
        this.plan = plan;
        this.known = known;
        this.match = match;
        this.origin = origin;
    }

    /** Takes accounts to insert, accounts to update, and those that get an external id beside their own, by that. */
    @FunctionalInterface
    interface Storing {
        void store(List<Account> born, List<Account> changed, Map<String, UUID> aliases);
    }

    MetRows meet(RowChunk chunk, Storing storing) {
        for (RowOutcome outcome : chunk.rows()) {
            if (outcome instanceof AccountRow row) {
                add(row);
            } else {
                reject((RejectedRow) outcome);
            }
        }
        return new MetRows(
                RowCounts.of(born.size(), updated, unchanged, rejected),
                remarks,
                found,
                () -> storing.store(born, List.copyOf(changed.values()), aliases));
    }

    private void add(AccountRow row) {
        try {
            AccountMatch.Found account = match.of(row);
            if (account == null) {
                bear(row);
            } else {
                change(account, row);
            }
        } catch (RefusedRow refused) {
            reject(refused.of(row, plan));
            return;
        }
        row.remarks().forEach(remark -> remarks.add(ImportRemark.unknown(row, remark)));
    }

    private void bear(AccountRow row) throws RefusedRow {
        if (row.name() == null) {
            throw new RefusedRow(
                    MatchKeys.NAME,
                    "There is no account " + Quoted.of(String.valueOf(row.externalId()))
                            + " yet, and a new one needs a name.");
        }
        Account account = Account.born(UuidCreator.getTimeOrderedEpoch(), row.asNew(), origin);
        born.add(account);
        match.took(row, account.id());
        Remark doubt = match.doubt(row, plan);
        if (doubt != null) {
            remarks.add(ImportRemark.note(row, doubt));
        }
    }

    /** Several rows may name one account, when others were merged into it; they are taken one after the other. */
    private void change(AccountMatch.Found match, AccountRow row) {
        Account before = match.account();
        AccountFacts latest = changed.getOrDefault(before.id(), before).facts();
        AccountFacts facts = row.onto(latest, keepsExternalId(match, row));
        if (facts.equals(latest)) {
            unchanged++;
        } else {
            updated++;
            change(before, before.changed(facts, origin));
        }
        if (row.externalId() != null && !row.externalId().equals(facts.externalId())) {
            nameAlso(before, row.externalId());
        }
        found.add(new FoundRow(row.line(), before.id(), before.name(), match.by()));
        this.match.took(row, before.id());
    }

    private void change(Account before, Account after) {
        if (after == before) {
            changed.remove(before.id());
        } else {
            changed.put(before.id(), after);
        }
    }

    /** Another list's external id does not take the place of the one that the account has. */
    private boolean keepsExternalId(AccountMatch.Found match, AccountRow row) {
        boolean byItsOwnId = match.account().id().equals(row.id());
        return !byItsOwnId || known.isNamedSo(match.account(), row.externalId());
    }

    private void nameAlso(Account account, String externalId) {
        if (!known.isNamedSo(account, externalId)) {
            aliases.put(externalId, account.id());
        }
    }

    private void reject(RejectedRow row) {
        rejected++;
        remarks.add(ImportRemark.of(row));
    }
}
