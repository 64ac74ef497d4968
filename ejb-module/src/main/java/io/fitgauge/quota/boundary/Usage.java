package io.fitgauge.quota.boundary;

import io.fitgauge.quota.boundary.UsageView.Amount;
import io.fitgauge.tenancy.Caller;
import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** What a tenant uses, for its own people; with a system caller, for its agency. */
@Stateless
public class Usage {

    @Inject
    Quotas quotas;

    @Inject
    RequestQuota requests;

    @Inject
    @Any
    Instance<Used> rooms;

    public UsageView of(Caller caller) {
        return new UsageView(
                amount(caller, Limit.REQUESTS, requests.used(caller.tenant())),
                counted(caller, Limit.ACCOUNTS),
                counted(caller, Limit.USERS),
                amount(caller, Limit.IMPORT_BYTES, null),
                amount(caller, Limit.IMPORT_ROWS, null),
                counted(caller, Limit.JOBS_RUNNING),
                counted(caller, Limit.JOBS_WAITING));
    }

    private Amount counted(Caller caller, Limit limit) {
        return amount(
                caller,
                limit,
                rooms.stream()
                        .filter(room -> room.of() == limit)
                        .map(room -> room.count(caller))
                        .findFirst()
                        .orElse(null));
    }

    private Amount amount(Caller caller, Limit limit, @Nullable Long used) {
        OptionalLong most = quotas.of(caller.tenant(), limit);
        return new Amount(used, most.isEmpty() ? null : most.getAsLong());
    }
}
