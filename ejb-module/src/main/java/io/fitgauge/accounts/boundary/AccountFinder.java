package io.fitgauge.accounts.boundary;

import io.fitgauge.accounts.control.AccountStore;
import io.fitgauge.accounts.control.MergeStore;
import io.fitgauge.accounts.entity.Account;
import io.fitgauge.attributes.boundary.AttributeView;
import io.fitgauge.refusal.Reason;
import io.fitgauge.refusal.Refusal;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;

/** Finds one account, or tells where it is now. */
@Dependent
class AccountFinder {

    private final AccountStore store;
    private final MergeStore merges;

    @Inject
    AccountFinder(AccountStore store, MergeStore merges) {
        this.store = store;
        this.merges = merges;
    }

    /** @throws Refusal NOT_FOUND, naming the account that it was merged into */
    Account get(UUID id, Map<String, AttributeView> definitions) {
        return store.find(id, definitions).orElseThrow(() -> merges.into(id)
                .map(into -> new Refusal(Reason.NOT_FOUND, "Account " + id + " was merged into " + into + "."))
                .orElseGet(() -> Refusal.notFound("account", id)));
    }

    /** @throws Refusal as {@link #get(UUID, Map)}; STALE when the revision is not the latest */
    Account get(UUID id, int revision, Map<String, AttributeView> definitions) {
        Account account = get(id, definitions);
        if (account.revision() != revision) {
            throw Refusal.stale();
        }
        return account;
    }
}
