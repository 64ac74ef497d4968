package io.fitgauge.scoring.boundary;

import io.fitgauge.scoring.control.ForwardStore;
import io.fitgauge.tenancy.Caller;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What ICPs forward to sales, by the latest scores. Each call is a short transaction, as there may be much to read. */
@Stateless
public class ForwardedAccounts {

    private static final int CHUNK = 5_000;

    @Inject
    ForwardStore store;

    /** @param icps all that forward it, also retired ones */
    public record ForwardedAccount(UUID id, Set<UUID> icps) {

        public ForwardedAccount {
            icps = Set.copyOf(icps);
        }
    }

    /**
     * The next ones, in the order in which the accounts came.
     *
     * @param after the id of the last one of those before; null for the first ones
     * @return none at the end
     */
    public List<ForwardedAccount> next(Caller caller, @Nullable UUID after) {
        return store.next(after, CHUNK).entrySet().stream()
                .map(account -> new ForwardedAccount(account.getKey(), account.getValue()))
                .toList();
    }
}
