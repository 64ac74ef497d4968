package io.fitgauge.accounts.control;

import io.fitgauge.accounts.entity.Account;
import io.fitgauge.attributes.boundary.AttributeView;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

/** Finds the bound tenant's accounts that have a domain or a name in common with rows of a file. */
@Dependent
class LikelyAccountsStore {

    /** Of one domain or name; more tell no better which one is meant. */
    private static final int MOST_ALIKE = 20;

    private static final int AT_A_TIME = 1_000;

    private final AccountKeys keys;
    private final AccountStore accounts;

    @Inject
    LikelyAccountsStore(AccountKeys keys, AccountStore accounts) {
        this.keys = keys;
        this.accounts = accounts;
    }

    /** @param rows some hundreds at a time */
    LikelyAccounts of(List<AccountRow> rows, Map<String, AttributeView> definitions) {
        Map<String, Set<UUID>> byDomain = keys.byDomain(rows.stream()
                .map(AccountRow::knownDomain)
                .filter(Objects::nonNull)
                .distinct()
                .toList());
        Map<String, Set<UUID>> byName = keys.byMatchName(rows.stream()
                .map(AccountRow::name)
                .filter(Objects::nonNull)
                .map(MatchName::of)
                .distinct()
                .toList());
        Map<UUID, Account> known = new HashMap<>();
        load(byDomain.values(), known, definitions);
        load(byName.values(), known, definitions);
        return new LikelyAccounts(accounts(byDomain, known), accounts(byName, known));
    }

    private void load(Collection<Set<UUID>> groups, Map<UUID, Account> known, Map<String, AttributeView> definitions) {
        List<UUID> ids = groups.stream()
                .flatMap(group -> group.stream().limit(MOST_ALIKE))
                .filter(id -> !known.containsKey(id))
                .distinct()
                .toList();
        for (int from = 0; from < ids.size(); from += AT_A_TIME) {
            accounts.byIds(ids.subList(from, Math.min(ids.size(), from + AT_A_TIME)), definitions)
                    .forEach(account -> known.put(account.id(), account));
        }
    }

    private static Map<String, List<Account>> accounts(Map<String, Set<UUID>> ids, Map<UUID, Account> known) {
        Map<String, List<Account>> accounts = new HashMap<>();
        ids.forEach((key, group) -> {
            List<Account> alike = new ArrayList<>();
            group.forEach(id -> {
                if (known.containsKey(id)) {
                    alike.add(known.get(id));
                }
            });
            accounts.put(key, alike);
        });
        return accounts;
    }
}
