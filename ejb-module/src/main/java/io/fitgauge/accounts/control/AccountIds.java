package io.fitgauge.accounts.control;

import com.github.f4b6a3.uuid.UuidCreator;
import io.fitgauge.paging.Keyset;
import io.fitgauge.paging.Page;
import io.fitgauge.paging.PageRequest;
import io.fitgauge.tenancy.TenantRows;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;

/** The ids of the bound tenant's accounts, without all that is known of them. */
@Dependent
public class AccountIds {

    private final TenantRows rows;

    @Inject
    AccountIds(TenantRows rows) {
        this.rows = rows;
    }

    public boolean hold(UUID id) {
        return !among(Set.of(id), new AccountSelection()).isEmpty();
    }

    /** @return those of them that are selected; ask for some hundreds at a time */
    public Set<UUID> among(Collection<UUID> ids, AccountSelection selection) {
        if (ids.isEmpty()) {
            return Set.of();
        }
        Map<String, Object> parameters = new LinkedHashMap<>();
        ids.forEach(id -> parameters.put("v" + parameters.size(), id));
        String sql = "SELECT id FROM account WHERE tenant_id = <tenant> AND id IN (:"
                + String.join(", :", parameters.keySet()) + ")" + selection.and();
        parameters.putAll(selection.parameters());
        try (Handle handle = rows.open();
                Query query = handle.createQuery(sql)) {
            return query.bindMap(parameters).mapTo(UUID.class).set();
        }
    }

    public long count(AccountSelection selection) {
        String sql = "SELECT COUNT(*) FROM account WHERE tenant_id = <tenant>" + selection.and();
        try (Handle handle = rows.open();
                Query query = handle.createQuery(sql)) {
            return query.bindMap(selection.parameters()).mapTo(Long.class).one();
        }
    }

    /** Sorted as {@link AccountStore#list} is. */
    public Page<UUID> list(AccountSelection selection, PageRequest request) {
        Keyset.Order order = AccountStore.ORDERS.order(request);
        Map<String, Object> parameters = new LinkedHashMap<>(selection.parameters());
        parameters.putAll(order.parameters());
        parameters.put("most", request.limit() + 1);
        String sql = "SELECT id, name, created_at, updated_at FROM account WHERE tenant_id = <tenant>" + selection.and()
                + " AND " + order.after() + " ORDER BY " + order.by() + " LIMIT :most";
        try (Handle handle = rows.open();
                Query query = handle.createQuery(sql)) {
            List<Place> found = query.bindMap(parameters)
                    .map((row, context) -> Place.read(row))
                    .list();
            return order.page(found, request.limit(), Place::position).map(Place::id);
        }
    }

    /** What an account is sorted by. */
    private record Place(UUID id, String name, Instant createdAt, Instant updatedAt) {

        static Place read(ResultSet row) throws SQLException {
            return new Place(
                    UuidCreator.fromBytes(row.getBytes("id")),
                    row.getString("name"),
                    row.getTimestamp("created_at").toInstant(),
                    row.getTimestamp("updated_at").toInstant());
        }

        String position(String field) {
            return switch (field) {
                case "name" -> name;
                case "createdAt" -> createdAt.toString();
                case "updatedAt" -> updatedAt.toString();
                default -> id.toString();
            };
        }
    }
}
