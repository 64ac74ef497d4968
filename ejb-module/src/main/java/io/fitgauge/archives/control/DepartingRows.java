package io.fitgauge.archives.control;

import io.fitgauge.portability.TenantTable;
import io.fitgauge.tenancy.TenantRows;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.jdbi.v3.core.Handle;

/** The bound tenant's rows of any table, on their way to nowhere. */
@Dependent
public class DepartingRows {

    private static final int MOST = 500;

    private final TenantRows rows;

    @Inject
    DepartingRows(TenantRows rows) {
        this.rows = rows;
    }

    /** @return how many went; so many go at a time, and 0 says that none is left */
    public int removeSome(TenantTable table) {
        try (Handle handle = rows.open()) {
            return handle.execute("DELETE FROM " + table.name() + " WHERE tenant_id = <tenant> LIMIT " + MOST);
        }
    }
}
