package io.fitgauge.accounts.boundary;

import io.fitgauge.quota.boundary.Limit;
import io.fitgauge.quota.boundary.Used;
import io.fitgauge.tenancy.Caller;
import jakarta.inject.Inject;

/** How many accounts a tenant has. */
public class UsedAccounts implements Used {

    @Inject
    Accounts accounts;

    @Override
    public Limit of() {
        return Limit.ACCOUNTS;
    }

    @Override
    public long count(Caller caller) {
        return accounts.count(caller);
    }
}
