package io.fitgauge.identity.boundary;

import io.fitgauge.quota.boundary.Limit;
import io.fitgauge.quota.boundary.Used;
import io.fitgauge.tenancy.Caller;
import jakarta.inject.Inject;

/** How many users a tenant has, with those that are invited or blocked. */
public class UsedSeats implements Used {

    @Inject
    Members members;

    @Override
    public Limit of() {
        return Limit.USERS;
    }

    @Override
    public long count(Caller caller) {
        return members.count(caller);
    }
}
