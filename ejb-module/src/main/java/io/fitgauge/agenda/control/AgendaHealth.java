package io.fitgauge.agenda.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Tells what is due, late and failed, and is up all the same: another node would have as much to do. */
@Readiness
@ApplicationScoped
public class AgendaHealth implements HealthCheck {

    @Inject
    AgendaGauges gauges;

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("agenda")
                .up()
                .withData("due", gauges.due())
                .withData("failed", gauges.failed())
                .withData("lateSeconds", Math.round(gauges.late()))
                .build();
    }
}
