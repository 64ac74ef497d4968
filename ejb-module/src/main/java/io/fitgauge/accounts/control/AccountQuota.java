package io.fitgauge.accounts.control;

import io.fitgauge.quota.boundary.Limit;
import io.fitgauge.quota.boundary.Quotas;
import io.fitgauge.refusal.Refusal;
import io.fitgauge.tenancy.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import java.util.OptionalLong;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Whether a tenant may have more accounts. They are counted once a minute while some are added, near the limit every ten
 * seconds and at it every second; what this server adds meanwhile it knows. So the limit may be overshot by what other
 * servers add between two counts, and by what is under way at the same time.
 */
@ApplicationScoped
public class AccountQuota {

    private final Map<Integer, AccountTally> tallies = new ConcurrentHashMap<>();

    @Inject
    Quotas quotas;

    @Inject
    AccountStore accounts;

    @Inject
    Clock clock;

    /** @throws Refusal QUOTA_REACHED */
    public void require(Caller caller, int more) {
        OptionalLong limit = quotas.of(caller.tenant(), Limit.ACCOUNTS);
        if (limit.isPresent() && more > 0 && !tally(caller).admits(more, limit.getAsLong(), accounts::count)) {
            throw quotas.refusal(caller.tenant(), Limit.ACCOUNTS);
        }
    }

    private AccountTally tally(Caller caller) {
        return tallies.computeIfAbsent(caller.tenant().number(), number -> new AccountTally(clock));
    }
}
