package io.fitgauge.accounts.control;

import io.fitgauge.accounts.entity.Account;
import io.fitgauge.attributes.boundary.AttributeView;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Accounts that somebody else has picked and put in an order. */
@Dependent
public class ChosenAccounts {

    private final AccountStore store;

    @Inject
    ChosenAccounts(AccountStore store) {
        this.store = store;
    }

    /** @return without those that there are not; ask for some hundreds at a time */
    public List<Account> inOrder(List<UUID> ids, Map<String, AttributeView> definitions) {
        Map<UUID, Account> byId =
                store.byIds(ids, definitions).stream().collect(Collectors.toMap(Account::id, Function.identity()));
        return ids.stream().map(byId::get).filter(Objects::nonNull).toList();
    }
}
