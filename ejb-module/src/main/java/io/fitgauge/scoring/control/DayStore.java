package io.fitgauge.scoring.control;

import io.fitgauge.tenancy.TenantRows;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;

/** The last day on which it was looked whether the bound tenant's scores change by themselves. */
@Dependent
public class DayStore {

    private final TenantRows rows;

    @Inject
    DayStore(TenantRows rows) {
        this.rows = rows;
    }

    public Optional<LocalDate> last() {
        try (Handle handle = rows.open();
                Query query = handle.createQuery("SELECT last_on FROM score_day WHERE tenant_id = <tenant>")) {
            return query.map((row, context) -> row.getObject(1, LocalDate.class))
                    .findOne();
        }
    }

    /**
     * @param last what was read; absent when there was nothing
     * @return whether it was still so; then it is the caller's to do, and no other one's
     */
    public boolean claim(@Nullable LocalDate last, LocalDate today) {
        String first = "INSERT IGNORE INTO score_day (tenant_id, last_on) VALUES (<tenant>, :today)";
        String next = "UPDATE score_day SET last_on = :today WHERE tenant_id = <tenant> AND last_on = :last";
        try (Handle handle = rows.open()) {
            return last == null
                    ? handle.createUpdate(first).bind("today", today).execute() == 1
                    : handle.createUpdate(next)
                                    .bind("today", today)
                                    .bind("last", last)
                                    .execute()
                            == 1;
        }
    }
}
