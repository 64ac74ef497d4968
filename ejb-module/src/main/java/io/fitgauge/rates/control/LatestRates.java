package io.fitgauge.rates.control;

import io.fitgauge.rates.entity.Place;
import io.fitgauge.tenancy.TenantRows;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.statement.Query;

/** Which of the bound tenant's rates count on a day. */
@Dependent
public class LatestRates {

    private static final String LATEST = "SELECT r.from_currency, r.to_currency, r.rate FROM exchange_rate r"
            + " JOIN (SELECT to_currency, from_currency, MAX(on_day) AS latest FROM exchange_rate"
            + " WHERE tenant_id = <tenant> AND to_currency IN (%s) AND on_day <= :on"
            + " GROUP BY to_currency, from_currency) l"
            + " ON r.to_currency = l.to_currency AND r.from_currency = l.from_currency AND r.on_day = l.latest"
            + " WHERE r.tenant_id = <tenant>";

    private static final String ALL =
            "SELECT from_currency, on_day, rate FROM exchange_rate WHERE tenant_id = <tenant> AND to_currency = :to";

    private static final String BEGINNING = "SELECT to_currency, MIN(on_day) FROM exchange_rate"
            + " WHERE tenant_id = <tenant> AND on_day > :after AND on_day <= :until GROUP BY to_currency";

    private static final String LATER = "SELECT COUNT(*) FROM exchange_rate WHERE tenant_id = <tenant>"
            + " AND to_currency = :to AND from_currency = :from AND on_day > :day AND on_day <= :on";

    private final TenantRows rows;

    @Inject
    LatestRates(TenantRows rows) {
        this.rows = rows;
    }

    private record Beginning(String currency, LocalDate day) {}

    /** @param into currencies; at least one */
    public DayRates into(Collection<String> into, LocalDate on) {
        Map<String, Object> parameters = new LinkedHashMap<>();
        into.forEach(currency -> parameters.put("c" + parameters.size(), currency));
        String among = ":" + String.join(", :", parameters.keySet());
        parameters.put("on", on);
        return new DayRates(
                on,
                select(
                        LATEST.formatted(among),
                        parameters,
                        (row, context) -> new DayRates.Rate(row.getString(1), row.getString(2), row.getBigDecimal(3))));
    }

    public AllDayRates ofAllDays(String into) {
        AllDayRates rates = new AllDayRates(into);
        select(ALL, Map.of("to", into), (row, context) -> {
            rates.add(row.getString(1), row.getObject(2, LocalDate.class), row.getBigDecimal(3));
            return into;
        });
        return rates;
    }

    /** @return the currencies into which a rate begins to count in these days, with the first of them */
    public Map<String, LocalDate> beginning(LocalDate after, LocalDate until) {
        return select(
                        BEGINNING,
                        Map.of("after", after, "until", until),
                        (row, context) -> new Beginning(row.getString(1), row.getObject(2, LocalDate.class)))
                .stream()
                .collect(Collectors.toMap(Beginning::currency, Beginning::day));
    }

    /** Whether a rate in that place counts on a day, or would; else a later one does, or none yet. */
    public boolean counts(Place place, LocalDate on) {
        if (place.day().isAfter(on)) {
            return false;
        }
        Map<String, Object> parameters = Map.of("from", place.from(), "to", place.to(), "day", place.day(), "on", on);
        return select(LATER, parameters, (row, context) -> row.getLong(1)).get(0) == 0;
    }

    private <T> List<T> select(String sql, Map<String, ?> parameters, RowMapper<T> mapper) {
        try (Handle handle = rows.open();
                Query query = handle.createQuery(sql)) {
            return query.bindMap(parameters).map(mapper).list();
        }
    }
}
