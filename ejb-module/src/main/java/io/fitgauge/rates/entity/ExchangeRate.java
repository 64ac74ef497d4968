package io.fitgauge.rates.entity;

import io.fitgauge.tenancy.TenantOwned;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.persistence.annotations.Convert;

/** What one unit of a currency is in another, from a day on. */
@Entity
@Table(name = "exchange_rate")
public class ExchangeRate extends TenantOwned {

    @Id
    @Convert("uuid")
    private UUID id;

    @Column(name = "from_currency")
    private String fromCurrency;

    @Column(name = "to_currency")
    private String toCurrency;

    @Column(name = "on_day")
    private LocalDate onDay;

    private BigDecimal rate;

    @Version
    private int revision;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "updated_at")
    private Instant updatedAt;

    protected ExchangeRate() {} // JPA

    public ExchangeRate(UUID id, Place place, BigDecimal rate, Instant now) {
        this.id = id;
        this.createdAt = now;
        put(place, rate, now);
    }

    /** @param now when it was changed */
    public final void put(Place place, BigDecimal newRate, Instant now) {
        fromCurrency = place.from();
        toCurrency = place.to();
        onDay = place.day();
        rate = newRate;
        updatedAt = now;
    }

    public UUID id() {
        return id;
    }

    public Place place() {
        return new Place(fromCurrency, toCurrency, onDay);
    }

    /** What one unit of the first currency is in the second. */
    public BigDecimal rate() {
        return rate;
    }

    public int revision() {
        return revision;
    }

    public Instant createdAt() {
        return createdAt;
    }

    public Instant updatedAt() {
        return updatedAt;
    }
}
