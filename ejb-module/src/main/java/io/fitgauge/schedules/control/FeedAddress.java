package io.fitgauge.schedules.control;

import io.fitgauge.tenancy.TenantSecret;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Where calendar programs find a feed. */
public class FeedAddress {

    private final String server;

    @Inject
    FeedAddress(@ConfigProperty(name = "fitgauge.public.url") String server) {
        this.server = server.strip().replaceAll("/+$", "");
    }

    /** @return with the secret in it: whoever knows it reads the calendar */
    public String of(TenantSecret secret) {
        return server + "/api/v1/calendars/" + secret.text() + ".ics";
    }
}
