package io.fitgauge.jobs.boundary;

import io.fitgauge.quota.boundary.Limit;
import io.fitgauge.quota.boundary.Used;
import io.fitgauge.tenancy.Caller;
import jakarta.inject.Inject;

/** How many jobs of a tenant run. */
public class RunningJobs implements Used {

    @Inject
    Jobs jobs;

    @Override
    public Limit of() {
        return Limit.JOBS_RUNNING;
    }

    @Override
    public long count(Caller caller) {
        return jobs.running(caller);
    }
}
