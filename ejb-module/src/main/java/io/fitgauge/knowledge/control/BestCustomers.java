package io.fitgauge.knowledge.control;

import io.fitgauge.accounts.boundary.AccountFilter;
import io.fitgauge.accounts.boundary.ContactView;
import io.fitgauge.accounts.boundary.Contacts;
import io.fitgauge.accounts.boundary.SelectedAccounts;
import io.fitgauge.tenancy.Caller;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** How many of the tenant's best customers an ICP is built on. */
@Dependent
public class BestCustomers {

    private static final AccountFilter BEST = new AccountFilter(null, null, null, null, null, null, "BEST");

    private static final int CHUNK = 500;

    private final CitedEvidence evidence;
    private final SelectedAccounts accounts;
    private final Contacts contacts;

    @Inject
    BestCustomers(CitedEvidence evidence, SelectedAccounts accounts, Contacts contacts) {
        this.evidence = evidence;
        this.accounts = accounts;
        this.contacts = contacts;
    }

    /** How many there are, whatever is known of them. */
    public long known(Caller caller) {
        return accounts.count(caller, BEST);
    }

    /** How many of them evidence about best customers names, or somebody who works there. */
    public int behind(Caller caller, UUID icp) {
        Set<UUID> named = new HashSet<>(evidence.accountsBehind(icp));
        for (List<UUID> some : chunks(evidence.contactsBehind(icp))) {
            contacts.among(caller, some).stream().map(ContactView::accountId).forEach(named::add);
        }
        return chunks(named).stream()
                .mapToInt(some -> accounts.matching(caller, BEST, some).size())
                .sum();
    }

    private static List<List<UUID>> chunks(Collection<UUID> ids) {
        List<UUID> all = List.copyOf(ids);
        List<List<UUID>> chunks = new ArrayList<>();
        for (int start = 0; start < all.size(); start += CHUNK) {
            chunks.add(all.subList(start, Math.min(all.size(), start + CHUNK)));
        }
        return chunks;
    }
}
