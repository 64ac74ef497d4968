package io.fitgauge.identity.boundary;

import io.fitgauge.tenancy.AcrossTenants;
import io.fitgauge.tenancy.Caller;
import io.fitgauge.tenancy.Role;
import io.fitgauge.tenants.boundary.KnownTenant;
import io.fitgauge.tenants.boundary.NewTenant;
import io.fitgauge.tenants.boundary.Tenants;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.microprofile.config.Config;

/**
 * The tenants that the operator wants: {@code fitgauge.tenants=acme,globex}, and for each
 * {@code fitgauge.tenant.acme.name}, {@code .kind}, {@code .agency}, {@code .admin.email} and {@code .admin.password}.
 * Idempotent; each tenant in a transaction of its own.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class FirstTenants {

    private static final System.Logger LOG = System.getLogger(FirstTenants.class.getName());
    private static final String SLUG = "[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?";

    @Inject
    Config config;

    @Inject
    Tenants tenants;

    @Inject
    Members members;

    /** @throws IllegalStateException when the list is not well written */
    @AcrossTenants("the operator's list names the tenants")
    public void ensureAll() {
        for (String slug :
                config.getOptionalValues("fitgauge.tenants", String.class).orElse(List.of())) {
            ensure(slug.strip());
        }
    }

    private void ensure(String slug) {
        if (!slug.matches(SLUG)) {
            throw new IllegalStateException(
                    "fitgauge.tenants: " + slug + " is not lower-case letters, digits, hyphens");
        }
        KnownTenant tenant = tenants.ensure(new NewTenant(
                slug,
                setting(slug, "name").orElse(slug),
                kind(slug),
                setting(slug, "agency").orElse(null)));
        Optional<String> email = setting(slug, "admin.email");
        Optional<String> password = setting(slug, "admin.password");
        if (email.isPresent() && password.isPresent()) {
            members.ensure(
                    Caller.system(tenant.key()),
                    new NewMember(email.get(), email.get(), strong(slug, password.get()), admin(tenant)));
        }
        LOG.log(System.Logger.Level.INFO, "Tenant {0} is there", slug);
    }

    private String kind(String slug) {
        return setting(slug, "kind").orElse("CLIENT").toUpperCase(Locale.ROOT);
    }

    private Optional<String> setting(String slug, String name) {
        return config.getOptionalValue("fitgauge.tenant." + slug + "." + name, String.class)
                .filter(text -> !text.isBlank());
    }

    private static Role admin(KnownTenant tenant) {
        return tenant.view().kind().equals("AGENCY") ? Role.AGENCY_ADMIN : Role.TENANT_ADMIN;
    }

    private static String strong(String slug, String password) {
        if (password.length() < 12) {
            throw new IllegalStateException("fitgauge.tenant." + slug + ".admin.password needs at least 12 characters");
        }
        return password;
    }
}
