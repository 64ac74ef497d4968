package io.fitgauge.tenants.boundary;

import io.fitgauge.tenants.entity.Manner;
import io.fitgauge.tenants.entity.Tenant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A tenant that the operator wants to exist.
 *
 * @param slug lower-case letters, digits and hyphens; how people name it when they log in
 * @param kind {@code AGENCY} or {@code CLIENT}
 * @param agency the slug of the agency that manages it
 * @param locale BCP 47; the usual one when absent, and so are those that follow
 * @param timeZone IANA
 * @param currency ISO 4217
 */
public record NewTenant(
        String slug,
        String name,
        String kind,
        @Nullable String agency,
        @Nullable String locale,
        @Nullable String timeZone,
        @Nullable String currency) {

    /** What slugs look like: a label of a host name. */
    public static final String SLUG = "[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?";

    public NewTenant(String slug, String name, String kind, @Nullable String agency) {
        this(slug, name, kind, agency, null, null, null);
    }

    Manner manner(Tenant usual) {
        return Manner.of(
                Objects.requireNonNullElse(locale, usual.locale()),
                Objects.requireNonNullElse(timeZone, usual.timeZone().getId()),
                Objects.requireNonNullElse(currency, usual.currency()));
    }
}
