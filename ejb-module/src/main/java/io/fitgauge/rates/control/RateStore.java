package io.fitgauge.rates.control;

import io.fitgauge.paging.Keyset;
import io.fitgauge.paging.Page;
import io.fitgauge.paging.PageRequest;
import io.fitgauge.rates.entity.ExchangeRate;
import io.fitgauge.rates.entity.Place;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The bound tenant's exchange rates, one by one. */
public class RateStore {

    private static final Keyset ORDERS = Keyset.endingWith("e.id")
            .text("from", "e.fromCurrency")
            .text("to", "e.toCurrency")
            .day("day", "e.onDay")
            .instant("updatedAt", "e.updatedAt")
            .usually("from,to,-day");

    @PersistenceContext(unitName = "fitgauge")
    EntityManager entities;

    /** Which rates a list shows; what is absent does not matter. */
    public record Wanted(
            @Nullable String from, @Nullable String to, @Nullable LocalDate dayFrom, @Nullable LocalDate dayTo) {}

    public Optional<ExchangeRate> find(UUID id) {
        return Optional.ofNullable(entities.find(ExchangeRate.class, id));
    }

    public Optional<ExchangeRate> at(Place place) {
        return entities.createQuery(
                        "SELECT e FROM ExchangeRate e"
                                + " WHERE e.fromCurrency = :from AND e.toCurrency = :to AND e.onDay = :day",
                        ExchangeRate.class)
                .setParameter("from", place.from())
                .setParameter("to", place.to())
                .setParameter("day", place.day())
                .getResultStream()
                .findFirst();
    }

    /** Sorted by {@code from}, {@code to}, {@code day} or {@code updatedAt}; the newest of each two currencies first. */
    public Page<ExchangeRate> list(Wanted wanted, PageRequest request) {
        Keyset.Order order = ORDERS.order(request);
        Map<String, Object> parameters = new LinkedHashMap<>(order.parameters());
        StringBuilder where = new StringBuilder(order.after());
        restrict(" AND e.fromCurrency = :from", "from", wanted.from(), where, parameters);
        restrict(" AND e.toCurrency = :to", "to", wanted.to(), where, parameters);
        restrict(" AND e.onDay >= :dayFrom", "dayFrom", wanted.dayFrom(), where, parameters);
        restrict(" AND e.onDay <= :dayTo", "dayTo", wanted.dayTo(), where, parameters);
        TypedQuery<ExchangeRate> query = entities.createQuery(
                "SELECT e FROM ExchangeRate e WHERE " + where + " ORDER BY " + order.by(), ExchangeRate.class);
        parameters.forEach(query::setParameter);
        return order.page(
                query.setMaxResults(request.limit() + 1).getResultList(), request.limit(), RateStore::position);
    }

    private static void restrict(
            String condition,
            String name,
            @Nullable Object value,
            StringBuilder where,
            Map<String, Object> parameters) {
        if (value != null) {
            where.append(condition);
            parameters.put(name, value);
        }
    }

    private static String position(ExchangeRate rate, String field) {
        return switch (field) {
            case "from" -> rate.place().from();
            case "to" -> rate.place().to();
            case "day" -> rate.place().day().toString();
            case "updatedAt" -> rate.updatedAt().toString();
            default -> rate.id().toString();
        };
    }

    public void add(ExchangeRate rate) {
        entities.persist(rate);
        entities.flush();
    }

    public void remove(ExchangeRate rate) {
        entities.remove(rate);
        entities.flush();
    }

    public void flush() {
        entities.flush();
    }
}
