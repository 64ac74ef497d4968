package io.fitgauge.feed.control;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.metrics.Metadata;
import org.eclipse.microprofile.metrics.MetricRegistry;
import org.eclipse.microprofile.metrics.MetricUnits;

/** What waits to be sent, and what does not work, of all tenants together, as every node says it. */
@Singleton
public class WebhookGauges {

    private final MetricRegistry registry;

    private volatile DueWebhooks.Counts shown = new DueWebhooks.Counts(0, 0, 0);

    @Inject
    WebhookGauges(MetricRegistry registry) {
        this.registry = registry;
    }

    @PostConstruct
    void register() {
        registry.gauge(metadata("waiting", "Deliveries that have yet to be made"), () -> shown.waiting());
        registry.gauge(metadata("failing", "Webhooks of which only failures come"), () -> shown.failing());
        registry.gauge(metadata("disabled", "Webhooks to which nothing is sent"), () -> shown.disabled());
    }

    private static Metadata metadata(String name, String description) {
        return Metadata.builder()
                .withName("fitgauge_webhook_" + name)
                .withDescription(description)
                .withUnit(MetricUnits.NONE)
                .build();
    }

    public void show(DueWebhooks.Counts counts) {
        shown = counts;
    }
}
