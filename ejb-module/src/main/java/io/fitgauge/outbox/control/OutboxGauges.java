package io.fitgauge.outbox.control;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import org.eclipse.microprofile.metrics.Metadata;
import org.eclipse.microprofile.metrics.MetricRegistry;
import org.eclipse.microprofile.metrics.MetricUnits;

/** The alarm: what waits and what is parked, of all tenants together, as every node says it. */
@Singleton
public class OutboxGauges {

    private final MetricRegistry registry;

    private volatile long waiting;
    private volatile long parked;
    private volatile double oldest;

    @Inject
    OutboxGauges(MetricRegistry registry) {
        this.registry = registry;
    }

    @PostConstruct
    void register() {
        registry.gauge(
                metadata("waiting", "Events that handlers have yet to hear of", MetricUnits.NONE), () -> waiting);
        registry.gauge(
                metadata("parked", "Events that are not tried any more by themselves", MetricUnits.NONE), () -> parked);
        registry.gauge(
                metadata("oldest_seconds", "Age of the oldest event that waits", MetricUnits.SECONDS), () -> oldest);
    }

    private static Metadata metadata(String name, String description, String unit) {
        return Metadata.builder()
                .withName("fitgauge_outbox_" + name)
                .withDescription(description)
                .withUnit(unit)
                .build();
    }

    public void show(DueDeliveries.Counts counts, Instant now) {
        waiting = counts.waiting();
        parked = counts.parked();
        Instant since = counts.oldest();
        oldest = since == null ? 0 : Math.max(0, Duration.between(since, now).toMillis() / 1000.0);
    }
}
