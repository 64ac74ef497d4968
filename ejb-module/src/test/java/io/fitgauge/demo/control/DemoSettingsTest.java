package io.fitgauge.demo.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.fitgauge.demo.control.DemoSettings.Plan;
import org.junit.jupiter.api.Test;

class DemoSettingsTest {

    private static final String EMBEDDED = "";
    private static final String OWN = "jdbc:mysql://db.example/fitgauge";

    @Test
    void offLoadsNothing() {
        assertThat(new DemoSettings("off", EMBEDDED, "localhost", null).plan()).isEqualTo(Plan.OFF);
    }

    @Test
    void embeddedLoadsIntoTheEmbeddedDatabaseOnly() {
        assertThat(new DemoSettings("embedded", EMBEDDED, "localhost", null).plan())
                .isEqualTo(Plan.LOAD);
        assertThat(new DemoSettings("embedded", OWN, "localhost", null).plan()).isEqualTo(Plan.SKIP);
    }

    @Test
    void anyLoadsIntoTheUsersOwnDatabase() {
        assertThat(new DemoSettings("any", OWN, "localhost", null).plan()).isEqualTo(Plan.LOAD);
    }

    @Test
    void anythingElseIsAnError() {
        assertThatThrownBy(() -> new DemoSettings("yes", EMBEDDED, "localhost", null).plan())
                .hasMessageContaining("\"yes\"")
                .hasMessageContaining("off, embedded or any");
    }

    @Test
    void thePasswordIsWellKnownOnlyWhereNobodyElseComes() {
        assertThat(new DemoSettings("embedded", EMBEDDED, "localhost", null).peoplesPassword())
                .isEqualTo("fitgauge-demo-2026");
        assertNeedsPassword(new DemoSettings("any", OWN, "localhost", null));
        assertNeedsPassword(new DemoSettings("embedded", EMBEDDED, "*", null));
        assertNeedsPassword(new DemoSettings("embedded", EMBEDDED, "192.0.2.7", null));
    }

    private static void assertNeedsPassword(DemoSettings settings) {
        assertThatThrownBy(settings::peoplesPassword).hasMessageContaining("FITGAUGE_DEMO_PASSWORD");
    }

    @Test
    void thePasswordOfTheOperatorComesFirst() {
        assertThat(new DemoSettings("any", OWN, "*", "correct horse battery").peoplesPassword())
                .isEqualTo("correct horse battery");
        assertThatThrownBy(() -> new DemoSettings("any", OWN, "*", "short").peoplesPassword())
                .hasMessageContaining("12 characters");
    }
}
