package io.fitgauge.reviews.control;

import io.fitgauge.json.StoredJson;
import io.fitgauge.reviews.entity.ReviewFacts;
import io.fitgauge.tenancy.TenantRows;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.UUID;
import org.jdbi.v3.core.Handle;

/** The facts of the bound tenant's reviews. That they come is no change of a review: its revision stays. */
@Dependent
public class FactsStore {

    private final TenantRows rows;

    @Inject
    FactsStore(TenantRows rows) {
        this.rows = rows;
    }

    public void put(UUID review, ReviewFacts facts, Instant at) {
        try (Handle handle = rows.open()) {
            handle.createUpdate("UPDATE review SET facts = :facts, facts_at = :at"
                            + " WHERE tenant_id = <tenant> AND id = :id")
                    .bind("facts", StoredJson.write(facts))
                    .bind("at", at)
                    .bind("id", review)
                    .execute();
        }
    }
}
