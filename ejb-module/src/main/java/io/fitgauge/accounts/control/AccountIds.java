package io.fitgauge.accounts.control;

import io.fitgauge.tenancy.TenantRows;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;

/** Which ids are those of the bound tenant's accounts. */
@Dependent
public class AccountIds {

    private final TenantRows rows;

    @Inject
    AccountIds(TenantRows rows) {
        this.rows = rows;
    }

    public boolean hold(UUID id) {
        return !among(Set.of(id)).isEmpty();
    }

    /** @return those of them that there are; ask for some hundreds at a time */
    public Set<UUID> among(Collection<UUID> ids) {
        if (ids.isEmpty()) {
            return Set.of();
        }
        Map<String, Object> parameters = new LinkedHashMap<>();
        ids.forEach(id -> parameters.put("v" + parameters.size(), id));
        String sql = "SELECT id FROM account WHERE tenant_id = <tenant> AND id IN (:"
                + String.join(", :", parameters.keySet()) + ")";
        try (Handle handle = rows.open();
                Query query = handle.createQuery(sql)) {
            return query.bindMap(parameters).mapTo(UUID.class).set();
        }
    }
}
