package io.fitgauge.identity.control;

import io.fitgauge.identity.entity.OneTimeLink.Purpose;
import io.fitgauge.tenancy.TenantSecret;
import jakarta.inject.Inject;
import java.util.Locale;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Where people find this server. */
public class LinkAddress {

    private final String server;

    @Inject
    LinkAddress(@ConfigProperty(name = "fitgauge.public.url") String server) {
        this.server = server.strip().replaceAll("/+$", "");
    }

    /** @return with the secret behind the {@code #}: browsers keep that to themselves, and no log has it */
    public String of(Purpose purpose, TenantSecret secret) {
        return server + "/link/#" + purpose.name().toLowerCase(Locale.ROOT) + "=" + secret.text();
    }
}
