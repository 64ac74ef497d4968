package io.fitgauge.identity.boundary;

import io.fitgauge.operator.boundary.OperatorCommand;
import io.fitgauge.operator.boundary.OperatorWords;
import io.fitgauge.tenants.boundary.KnownTenant;
import io.fitgauge.tenants.boundary.NewTenant;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** {@code tenant add}. As the list in the configuration it leaves alone what exists. */
@Dependent
class TenantAddition implements OperatorCommand {

    private final Founding founding;

    @Inject
    TenantAddition(Founding founding) {
        this.founding = founding;
    }

    @Override
    public String name() {
        return "tenant add";
    }

    @Override
    public String usage() {
        return "SLUG [--name NAME] [--kind CLIENT|AGENCY] [--agency SLUG] [--locale nl-NL]"
                + " [--time-zone Europe/Amsterdam] [--currency EUR] [--admin-email EMAIL [--admin-password PASSWORD|-]] (an administrator without a password is invited)";
    }

    @Override
    public String run(OperatorWords words) {
        words.allow("name", "kind", "agency", "locale", "time-zone", "currency", "admin-email", "admin-password");
        KnownTenant tenant = founding.found(wanted(words, words.only()), administrator(words));
        return "Tenant " + tenant.view().slug() + " (" + tenant.view().kind() + ") is there, with the id "
                + tenant.view().id() + "." + invitation(tenant, words);
    }

    private String invitation(KnownTenant tenant, OperatorWords words) {
        if (words.option("admin-password").isPresent()) {
            return "";
        }
        return words.option("admin-email")
                .map(email -> founding.invite(tenant, email))
                .map(link -> "\nFor its administrator, once, until " + link.expiresAt() + ": " + link.url())
                .orElse("");
    }

    private static NewTenant wanted(OperatorWords words, String slug) {
        String kind = words.option("kind").orElse("CLIENT").toUpperCase(Locale.ROOT);
        if (!kind.equals("CLIENT") && !kind.equals("AGENCY")) {
            throw new IllegalArgumentException("--kind is CLIENT or AGENCY.");
        }
        return new NewTenant(
                slug,
                words.option("name").orElse(slug),
                kind,
                words.option("agency").orElse(null),
                words.option("locale").orElse(null),
                words.option("time-zone").orElse(null),
                words.option("currency").orElse(null));
    }

    private static @Nullable FirstAdministrator administrator(OperatorWords words) {
        return words.option("admin-password")
                .map(password -> new FirstAdministrator(
                        words.option("admin-email")
                                .orElseThrow(() -> new IllegalArgumentException("--admin-email is missing.")),
                        password))
                .orElse(null);
    }
}
