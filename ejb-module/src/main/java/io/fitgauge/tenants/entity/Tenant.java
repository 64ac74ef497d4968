package io.fitgauge.tenants.entity;

import io.fitgauge.tenancy.TenantId;
import io.fitgauge.tenancy.Unaudited;
import io.fitgauge.tenancy.UuidConverter;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Currency;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.persistence.annotations.Convert;
import org.eclipse.persistence.annotations.Converter;
import org.jspecify.annotations.Nullable;

/** One customer's closed world. The only entity that is not inside a tenant, because it is one. */
@Entity
@Table(name = "tenant")
@Converter(name = "tenant-uuid", converterClass = UuidConverter.class)
public class Tenant {

    /** What a tenant is to other tenants. */
    public enum Kind {
        AGENCY,
        CLIENT
    }

    @Id
    @Unaudited("never leaves the server")
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Column(name = "tenant_id")
    private int number;

    @Column(name = "id")
    @Convert("tenant-uuid")
    private UUID publicId;

    private String slug;

    private String name;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    @Unaudited("never leaves the server")
    @Column(name = "agency_id")
    private @Nullable Integer agency;

    private String locale;

    @Column(name = "time_zone")
    private String timeZone;

    private String currency;

    @Version
    private int revision;

    @Column(name = "created_at")
    private Instant createdAt;

    protected Tenant() {} // JPA

    public Tenant(UUID id, String slug, String name, Kind kind, Instant createdAt) {
        this.publicId = id;
        this.slug = slug;
        this.name = name;
        this.kind = kind;
        this.createdAt = createdAt;
        this.locale = "en";
        this.timeZone = "Europe/Amsterdam";
        this.currency = "EUR";
    }

    public void joinAgency(TenantId agencyId) {
        agency = agencyId.number();
    }

    public void speak(String newName, Locale newLocale, ZoneId newZone, Currency newCurrency) {
        name = newName;
        locale = newLocale.toLanguageTag();
        timeZone = newZone.getId();
        currency = newCurrency.getCurrencyCode();
    }

    public TenantId key() {
        return new TenantId(number, publicId);
    }

    public String slug() {
        return slug;
    }

    public String name() {
        return name;
    }

    public Kind kind() {
        return kind;
    }

    public String locale() {
        return locale;
    }

    public ZoneId timeZone() {
        return ZoneId.of(timeZone);
    }

    public String currency() {
        return currency;
    }

    public int revision() {
        return revision;
    }

    public Instant createdAt() {
        return createdAt;
    }
}
