package io.fitgauge.accounts.control;

import io.fitgauge.accounts.entity.Relationship;
import io.fitgauge.tenancy.TenantRows;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;

/** The bound tenant's accounts by what they are to it. */
@Dependent
public class RelationshipStore {

    private final TenantRows rows;

    @Inject
    RelationshipStore(TenantRows rows) {
        this.rows = rows;
    }

    /** @param after the id of the last one of the chunk before; null for the first chunk */
    public List<UUID> chunkAfter(Relationship relationship, @Nullable UUID after, int size) {
        Map<String, Object> parameters = new LinkedHashMap<>();
        parameters.put("relationship", relationship.name());
        parameters.put("most", size);
        if (after != null) {
            parameters.put("after", after);
        }
        String sql = "SELECT id FROM account WHERE tenant_id = <tenant> AND relationship = :relationship"
                + (after == null ? "" : " AND id > :after") + " ORDER BY id LIMIT :most";
        try (Handle handle = rows.open();
                Query query = handle.createQuery(sql)) {
            return query.bindMap(parameters).mapTo(UUID.class).list();
        }
    }
}
