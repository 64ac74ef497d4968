package io.fitgauge.jobs.boundary;

import io.fitgauge.quota.boundary.Limit;
import io.fitgauge.quota.boundary.Used;
import io.fitgauge.tenancy.Caller;
import jakarta.inject.Inject;

/** How many jobs of a tenant wait. */
public class WaitingJobs implements Used {

    @Inject
    Jobs jobs;

    @Override
    public Limit of() {
        return Limit.JOBS_WAITING;
    }

    @Override
    public long count(Caller caller) {
        return jobs.waiting(caller);
    }
}
