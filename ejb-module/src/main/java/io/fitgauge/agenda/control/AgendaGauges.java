package io.fitgauge.agenda.control;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import org.eclipse.microprofile.metrics.Metadata;
import org.eclipse.microprofile.metrics.MetricRegistry;
import org.eclipse.microprofile.metrics.MetricUnits;

/** The alarm: what is due, how late, and what has failed, of all tenants together, as every node says it. */
@Singleton
public class AgendaGauges {

    private final MetricRegistry registry;

    private volatile long due;
    private volatile long failed;
    private volatile double late;

    @Inject
    AgendaGauges(MetricRegistry registry) {
        this.registry = registry;
    }

    @PostConstruct
    void register() {
        registry.gauge(metadata("due", "What is due and has yet to be done", MetricUnits.NONE), () -> due);
        registry.gauge(metadata("failed", "What is not tried any more by itself", MetricUnits.NONE), () -> failed);
        registry.gauge(metadata("late_seconds", "How late the oldest is that is due", MetricUnits.SECONDS), () -> late);
    }

    private static Metadata metadata(String name, String description, String unit) {
        return Metadata.builder()
                .withName("fitgauge_agenda_" + name)
                .withDescription(description)
                .withUnit(unit)
                .build();
    }

    public void show(DueAgenda.Counts counts, Instant now) {
        due = counts.due();
        failed = counts.failed();
        Instant since = counts.oldest();
        late = since == null ? 0 : Math.max(0, Duration.between(since, now).toMillis() / 1000.0);
    }

    long due() {
        return due;
    }

    long failed() {
        return failed;
    }

    /** Seconds. */
    double late() {
        return late;
    }
}
