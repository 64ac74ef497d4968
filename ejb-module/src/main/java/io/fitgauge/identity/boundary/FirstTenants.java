package io.fitgauge.identity.boundary;

import io.fitgauge.refusal.Refusal;
import io.fitgauge.tenancy.AcrossTenants;
import io.fitgauge.tenants.boundary.NewTenant;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.microprofile.config.Config;
import org.jspecify.annotations.Nullable;

/**
 * The tenants that the operator wants: {@code fitgauge.tenants=acme,globex}, and for each
 * {@code fitgauge.tenant.acme.name}, {@code .kind}, {@code .agency}, {@code .locale}, {@code .timezone},
 * {@code .currency}, {@code .admin.email} and {@code .admin.password}.
 * Idempotent; each tenant in a transaction of its own.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class FirstTenants {

    private static final System.Logger LOG = System.getLogger(FirstTenants.class.getName());

    @Inject
    Config config;

    @Inject
    Founding founding;

    /** Agencies come first, so that their clients find them. @throws IllegalStateException when the list is not well written */
    @AcrossTenants("the operator's list names the tenants")
    public void ensureAll() {
        config.getOptionalValues("fitgauge.tenants", String.class).orElse(List.of()).stream()
                .map(String::strip)
                .sorted(Comparator.comparing((String slug) -> !kind(slug).equals("AGENCY")))
                .forEach(this::ensure);
    }

    private void ensure(String slug) {
        try {
            founding.found(wanted(slug), administrator(slug));
            LOG.log(System.Logger.Level.INFO, "Tenant {0} is there", slug);
        } catch (Refusal | IllegalArgumentException no) {
            throw new IllegalStateException("fitgauge.tenant." + slug + ": " + no.getMessage(), no);
        }
    }

    private NewTenant wanted(String slug) {
        return new NewTenant(
                slug,
                setting(slug, "name").orElse(slug),
                kind(slug),
                setting(slug, "agency").orElse(null),
                setting(slug, "locale").orElse(null),
                setting(slug, "timezone").orElse(null),
                setting(slug, "currency").orElse(null));
    }

    private @Nullable FirstAdministrator administrator(String slug) {
        return setting(slug, "admin.email")
                .flatMap(email ->
                        setting(slug, "admin.password").map(password -> new FirstAdministrator(email, password)))
                .orElse(null);
    }

    private String kind(String slug) {
        return setting(slug, "kind").orElse("CLIENT").toUpperCase(Locale.ROOT);
    }

    private Optional<String> setting(String slug, String name) {
        return config.getOptionalValue("fitgauge.tenant." + slug + "." + name, String.class)
                .filter(text -> !text.isBlank());
    }
}
