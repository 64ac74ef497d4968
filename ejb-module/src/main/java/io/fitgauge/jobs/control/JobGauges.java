package io.fitgauge.jobs.control;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import org.eclipse.microprofile.metrics.Metadata;
import org.eclipse.microprofile.metrics.MetricRegistry;
import org.eclipse.microprofile.metrics.MetricUnits;

/** How many jobs there are, of all tenants together, as every node says it. */
@Singleton
public class JobGauges {

    private final MetricRegistry registry;

    private volatile UnfinishedJobs.Counts counts = new UnfinishedJobs.Counts(0, 0, 0, null);
    private volatile double oldest;

    @Inject
    JobGauges(MetricRegistry registry) {
        this.registry = registry;
    }

    @PostConstruct
    void register() {
        registry.gauge(metadata("queued", "Jobs that wait", MetricUnits.NONE), () -> counts.queued());
        registry.gauge(metadata("running", "Jobs that run", MetricUnits.NONE), () -> counts.running());
        registry.gauge(metadata("failed", "Jobs that have failed, ever", MetricUnits.NONE), () -> counts.failed());
        registry.gauge(
                metadata("oldest_seconds", "Age of the oldest job that waits", MetricUnits.SECONDS), () -> oldest);
    }

    private static Metadata metadata(String name, String description, String unit) {
        return Metadata.builder()
                .withName("fitgauge_jobs_" + name)
                .withDescription(description)
                .withUnit(unit)
                .build();
    }

    public void show(UnfinishedJobs.Counts latest, Instant now) {
        counts = latest;
        Instant since = latest.oldest();
        oldest = since == null ? 0 : Math.max(0, Duration.between(since, now).toMillis() / 1000.0);
    }
}
