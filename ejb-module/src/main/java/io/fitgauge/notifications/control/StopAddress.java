package io.fitgauge.notifications.control;

import io.fitgauge.tenancy.TenantSecret;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Where people find this server, and where they end mails. */
public class StopAddress {

    private final String server;

    @Inject
    StopAddress(@ConfigProperty(name = "fitgauge.public.url") String server) {
        this.server = server.strip().replaceAll("/+$", "");
    }

    public String server() {
        return server;
    }

    public String of(TenantSecret secret) {
        return server + "/api/v1/mail-stops/" + secret.text();
    }
}
