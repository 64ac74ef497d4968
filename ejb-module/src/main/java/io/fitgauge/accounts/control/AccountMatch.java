package io.fitgauge.accounts.control;

import io.fitgauge.accounts.entity.Account;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The account that a row speaks of: by an id, else by what else the options say. Two rows of one file with external
 * ids of their own are two companies, whatever else they have in common.
 */
final class AccountMatch {

    private final ImportOptions options;
    private final KnownAccounts known;
    private final LikelyAccounts likely;
    private final EarlierRows earlier;
    private final UUID importId;

    AccountMatch(
            ImportOptions options, KnownAccounts known, LikelyAccounts likely, EarlierRows earlier, UUID importId) {
        this.options = options;
        this.known = known;
        this.likely = likely;
        this.earlier = earlier;
        this.importId = importId;
    }

    /** @param by the field that it was found by */
    record Found(Account account, String by) {

        /** Whether the row names it by an id, and not by what it has in common with it. */
        boolean byId() {
            return by.equals(ImportTarget.Field.ID.key()) || by.equals(MatchKeys.EXTERNAL_ID);
        }
    }

    /**
     * @return null when the row speaks of a new account
     * @throws RefusedRow when it names one that is not here, or could mean several, or one that an earlier row means
     */
    @Nullable
    Found of(AccountRow row) throws RefusedRow {
        Found named = known.of(row);
        if (named != null) {
            refuseIfRepeated(row, named);
            return named;
        }
        Found same = matches(MatchKeys.DOMAIN) && row.knownDomain() != null ? byDomain(row) : null;
        return same == null && matches(MatchKeys.NAME) && row.name() != null ? byName(row) : same;
    }

    private boolean matches(String key) {
        return options.match().contains(key);
    }

    private @Nullable Found byDomain(AccountRow row) throws RefusedRow {
        String domain = String.valueOf(row.knownDomain());
        refuseIfRepeated(row, MatchKeys.DOMAIN, domain, "The domain " + Quoted.of(domain));
        List<Account> found = LikelyAccounts.narrowed(free(likely.ofDomain(row), row), row);
        return one(found, row, MatchKeys.DOMAIN, "have the domain " + Quoted.of(domain));
    }

    private @Nullable Found byName(AccountRow row) throws RefusedRow {
        String name = Quoted.of(String.valueOf(row.name()));
        refuseIfRepeated(row, MatchKeys.NAME, LikelyAccounts.nameKey(row), "The company " + name);
        List<Account> found = free(likely.ofName(row), row).stream()
                .filter(account -> row.externalId() == null || account.facts().externalId() == null)
                .toList();
        return one(found, row, MatchKeys.NAME, "may be " + name);
    }

    private void refuseIfRepeated(AccountRow row, String by, String text, String what) throws RefusedRow {
        long line = earlier.line(key(by, false, text), row);
        if (line == 0 && row.externalId() == null) {
            line = earlier.line(key(by, true, text), row);
        }
        if (line > 0) {
            throw new RefusedRow(by, what + " stands in line " + line + " already.");
        }
    }

    /** Those that no row of the file has made or spoken of: what such rows say now is told by the file alone. */
    private List<Account> free(List<Account> found, AccountRow row) {
        return fromBefore(found).stream()
                .filter(account -> earlier.line(key(account.id()), row) == 0)
                .toList();
    }

    private List<Account> fromBefore(List<Account> found) {
        return found.stream()
                .filter(account -> account.revision() > 1 || !importId.equals(account.lastImport()))
                .toList();
    }

    /** A row with an external id of its own is taken as a new account in case of doubt: it is found by that from then on. */
    private static @Nullable Found one(List<Account> found, AccountRow row, String by, String what) throws RefusedRow {
        if (found.size() > 1 && row.externalId() == null) {
            throw new RefusedRow(by, "Several accounts here " + what + ".");
        }
        return found.size() == 1 ? new Found(found.get(0), by) : null;
    }

    private void refuseIfRepeated(AccountRow row, Found found) throws RefusedRow {
        long line = earlier.line(key(found.account().id()), row);
        if (line > 0) {
            String name = Quoted.of(found.account().name());
            throw new RefusedRow(found.by(), "Line " + line + " speaks of the same account, " + name + ".");
        }
    }

    /** Remembers what a row that was taken spoke of. */
    void took(AccountRow row, UUID account) {
        boolean numbered = row.externalId() != null;
        if (matches(MatchKeys.DOMAIN) || matches(MatchKeys.NAME)) {
            earlier.add(key(account), row);
        }
        if (matches(MatchKeys.DOMAIN) && row.knownDomain() != null) {
            earlier.add(key(MatchKeys.DOMAIN, numbered, row.knownDomain()), row);
        }
        if (matches(MatchKeys.NAME) && row.name() != null) {
            earlier.add(key(MatchKeys.NAME, numbered, LikelyAccounts.nameKey(row)), row);
        }
    }

    private static String key(UUID account) {
        return "account " + account;
    }

    private static String key(String by, boolean numbered, String text) {
        return by + (numbered ? " + " : " - ") + text;
    }

    /** @return what to say of a row that becomes a new account though one that is here has its domain */
    @Nullable
    Remark doubt(AccountRow row, ImportPlan plan) {
        return fromBefore(likely.ofDomain(row)).stream()
                .findFirst()
                .map(account -> new Remark(
                        plan.columnOf(MatchKeys.DOMAIN).orElse(MatchKeys.DOMAIN),
                        "new account, but it looks like " + Quoted.of(account.name()) + ", " + account.id()
                                + ", which has this domain."))
                .orElse(null);
    }
}
