package io.fitgauge.accounts.control;

import io.fitgauge.accounts.entity.Account;
import io.fitgauge.accounts.entity.Origin;
import io.fitgauge.attributes.boundary.AttributeCatalogue;
import io.fitgauge.attributes.boundary.AttributeView;
import io.fitgauge.refusal.Refusal;
import io.fitgauge.tenancy.Caller;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Takes rows about accounts. */
@Dependent
class AccountSink implements RowSink {

    private final AccountStore accounts;
    private final LikelyAccountsStore likely;
    private final MergeStore merged;
    private final AliasStore aliases;
    private final AttributeCatalogue catalogue;
    private final AccountQuota quota;

    @Inject
    AccountSink(
            AccountStore accounts,
            LikelyAccountsStore likely,
            MergeStore merged,
            AliasStore aliases,
            AttributeCatalogue catalogue,
            AccountQuota quota) {
        this.accounts = accounts;
        this.likely = likely;
        this.merged = merged;
        this.aliases = aliases;
        this.catalogue = catalogue;
        this.quota = quota;
    }

    @Override
    public MetRows meet(Caller caller, ImportPlan plan, RowChunk chunk, Origin origin, EarlierRows earlier) {
        int needed = plan.attributeKeys().size();
        if (catalogue.forUse(caller, plan.attributeKeys()).size() < needed) {
            throw Refusal.wrongState("An attribute that a column is mapped to has been deleted meanwhile.");
        }
        List<AccountRow> rows = chunk.rows(AccountRow.class);
        Map<String, AttributeView> definitions = catalogue.definitions(caller);
        if (!plan.options().dryRun()) {
            accounts.hold(ids(rows), externalIds(rows)); // else busy accounts would overtake the chunk again and again
        }
        KnownAccounts known = known(rows, definitions);
        List<AccountRow> strangers = rows.stream()
                .filter(row -> row.id() == null && !known.byExternalId().containsKey(String.valueOf(row.externalId())))
                .toList();
        AccountMatch match = new AccountMatch(
                plan.options(),
                known,
                likely.of(strangers, definitions),
                earlier,
                Objects.requireNonNull(origin.importId()));
        return new AccountMeeting(plan, known, match, origin).meet(chunk, (born, changed, more) -> {
            quota.require(caller, born.size());
            accounts.insertAll(born);
            accounts.updateAll(changed);
            aliases.addAll(more);
        });
    }

    private KnownAccounts known(List<AccountRow> rows, Map<String, AttributeView> definitions) {
        return new KnownAccounts(named(rows, definitions), accounts.byExternalIds(externalIds(rows), definitions));
    }

    private static List<String> externalIds(List<AccountRow> rows) {
        return rows.stream()
                .map(AccountRow::externalId)
                .filter(Objects::nonNull)
                .toList();
    }

    private static List<UUID> ids(List<AccountRow> rows) {
        return rows.stream().map(AccountRow::id).filter(Objects::nonNull).toList();
    }

    /** An old export may name accounts that were merged since. */
    private Map<UUID, Account> named(List<AccountRow> rows, Map<String, AttributeView> definitions) {
        List<UUID> ids = ids(rows);
        Map<UUID, Account> found = new HashMap<>(byIds(ids, definitions));
        Map<UUID, UUID> moved =
                merged.into(ids.stream().filter(id -> !found.containsKey(id)).toList());
        Map<UUID, Account> now = byIds(moved.values().stream().distinct().toList(), definitions);
        moved.forEach((former, id) -> found.put(former, Objects.requireNonNull(now.get(id))));
        return found;
    }

    private Map<UUID, Account> byIds(List<UUID> ids, Map<String, AttributeView> definitions) {
        return accounts.byIds(ids, definitions).stream().collect(Collectors.toMap(Account::id, Function.identity()));
    }
}
