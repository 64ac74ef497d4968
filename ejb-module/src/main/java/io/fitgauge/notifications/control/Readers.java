package io.fitgauge.notifications.control;

import io.fitgauge.identity.boundary.Colleague;
import io.fitgauge.identity.boundary.Members;
import io.fitgauge.notifications.entity.Preference;
import io.fitgauge.notifications.entity.Reader;
import io.fitgauge.tenancy.Caller;
import io.fitgauge.tenants.boundary.TenantView;
import io.fitgauge.tenants.boundary.Tenants;
import jakarta.inject.Inject;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The people of the bound tenant, as those who write to them need to know them. */
public class Readers {

    private final Members members;
    private final Tenants tenants;

    @Inject
    Readers(Members members, Tenants tenants) {
        this.members = members;
        this.tenants = tenants;
    }

    /** @return none who is gone or blocked */
    public Optional<Reader> find(Caller caller, UUID person, Preference preference) {
        return members.reachable(caller, person)
                .map(colleague -> reader(colleague, tenants.mine(caller).value(), preference));
    }

    private static Reader reader(Colleague person, TenantView tenant, Preference preference) {
        return new Reader(
                person.id(),
                person.name(),
                person.email(),
                tenant.name(),
                language(person.language(), tenant),
                preference.zoneOr(ZoneId.of(tenant.timeZone())));
    }

    private static Locale language(@Nullable String own, TenantView tenant) {
        return Locale.forLanguageTag(own == null ? tenant.locale() : own);
    }
}
