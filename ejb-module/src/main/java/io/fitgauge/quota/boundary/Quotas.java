package io.fitgauge.quota.boundary;

import io.fitgauge.refusal.Reason;
import io.fitgauge.refusal.Refusal;
import io.fitgauge.tenancy.Caller;
import io.fitgauge.tenancy.TenantId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalLong;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.microprofile.config.Config;

/** How much each tenant may have. Asks memory: settings do not change while the server runs, and slugs never. */
@ApplicationScoped
public class Quotas {

    private static final String LIFTED = "off";

    @Inject
    Config config;

    @Inject
    Instance<TenantNames> names;

    private final Map<Key, OptionalLong> known = new ConcurrentHashMap<>();

    private record Key(int tenant, Limit limit) {}

    /**
     * @return empty when it is lifted
     * @throws IllegalArgumentException when the setting is neither a number nor {@code off}
     */
    public OptionalLong of(TenantId tenant, Limit limit) {
        Key key = new Key(tenant.number(), limit);
        OptionalLong found = known.get(key);
        if (found == null) {
            found = read(tenant, limit);
            known.put(key, found);
        }
        return found;
    }

    public boolean allows(TenantId tenant, Limit limit, long wanted) {
        OptionalLong most = of(tenant, limit);
        return most.isEmpty() || wanted <= most.getAsLong();
    }

    /**
     * To be asked before something is added.
     *
     * @param wanted how many there would be then
     * @throws Refusal QUOTA_REACHED
     */
    public void require(Caller caller, Limit limit, long wanted) {
        if (!allows(caller.tenant(), limit, wanted)) {
            throw refusal(caller.tenant(), limit);
        }
    }

    /** The no for one that would be too many. */
    public Refusal refusal(TenantId tenant, Limit limit) {
        String what = limit.name().toLowerCase(Locale.ROOT).replace('_', ' ');
        return new Refusal(
                Reason.QUOTA_REACHED,
                "This tenant may have " + of(tenant, limit).orElseThrow() + " " + what + " at most.");
    }

    private OptionalLong read(TenantId tenant, Limit limit) {
        return names.stream()
                .flatMap(room -> room.name(tenant).stream())
                .map(slug -> "fitgauge.tenant." + slug + ".quota." + limit.ownName())
                .flatMap(setting -> config.getOptionalValue(setting, String.class).stream())
                .findFirst()
                .or(() -> config.getOptionalValue(limit.setting(), String.class))
                .map(Quotas::parse)
                .orElse(OptionalLong.of(limit.usual()));
    }

    private static OptionalLong parse(String setting) {
        return setting.strip().equalsIgnoreCase(LIFTED)
                ? OptionalLong.empty()
                : OptionalLong.of(Long.parseLong(setting.strip()));
    }
}
