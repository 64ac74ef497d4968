package io.fitgauge.feed.boundary;

import io.fitgauge.feed.control.WebhookGauges;
import io.fitgauge.tenancy.AcrossTenants;
import io.fitgauge.tenancy.Caller;
import jakarta.annotation.PreDestroy;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** Looks for deliveries that are due: those of an earlier life, of other nodes, and those that rested. */
@Startup
@Singleton
@DependsOn("SchemaMigration")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class WebhookTick {

    private static final System.Logger LOG = System.getLogger(WebhookTick.class.getName());

    private static final Duration KEPT = Duration.ofDays(30);

    private boolean failing;

    @Inject
    WebhookSteps steps;

    @Inject
    WebhookCourier courier;

    @Inject
    WebhookGauges gauges;

    @Inject
    Clock clock;

    @Schedule(hour = "*", minute = "*", second = "*/2", persistent = false)
    @AcrossTenants("deliveries wait in all tenants; each is made inside its own")
    public void tick() {
        try {
            steps.due().forEach(due -> courier.take(new WebhookLane(due.tenant(), due.webhook())));
            gauges.show(steps.counts());
            failing = false;
        } catch (SQLException | RuntimeException e) {
            if (!failing) {
                LOG.log(System.Logger.Level.WARNING, "Webhooks cannot be looked for, and will be every two seconds", e);
            }
            failing = true;
        }
    }

    /** What is older than thirty days goes. */
    @Schedule(hour = "*", minute = "27", persistent = false)
    @AcrossTenants("old events are deleted in all tenants, in each by itself")
    public void clean() {
        Instant before = clock.instant().minus(KEPT);
        try {
            steps.withSomethingBefore(before).stream().map(Caller::system).forEach(tenant -> {
                while (steps.deleteBefore(tenant, before)) {
                    // as many as there are
                }
            });
        } catch (SQLException | RuntimeException e) {
            LOG.log(System.Logger.Level.WARNING, "Old events stay until the next hour", e);
        }
    }

    @PreDestroy
    void stop() {
        courier.stop();
    }
}
