package io.fitgauge.scoring.boundary;

import io.fitgauge.scoring.control.ForwardStore;
import io.fitgauge.scoring.control.ForwardStore.Forwarded;
import io.fitgauge.tenancy.Caller;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What ICPs forward to sales, by the latest scores. Each call is a short transaction, as there may be much to read. */
@Stateless
public class ForwardedAccounts {

    private static final int CHUNK = 5_000;

    @Inject
    ForwardStore store;

    /** An account and an ICP that forwards it. */
    public record Pair(UUID accountId, UUID icpId) {}

    /**
     * The next ones, account after account.
     *
     * @param after the last one of those before; null for the first ones
     * @return none at the end
     */
    public List<Pair> next(Caller caller, @Nullable Pair after) {
        Forwarded last = after == null ? null : new Forwarded(after.accountId(), after.icpId());
        return store.next(last, CHUNK).stream()
                .map(one -> new Pair(one.accountId(), one.icpId()))
                .toList();
    }
}
