package io.fitgauge.scoring.entity;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A score as it is kept.
 *
 * @param icpVersion the one that gave it
 * @param accountRevision the one it saw
 * @param on the scoring day, in the tenant's zone
 */
public record StoredScore(
        UUID icpId,
        int icpVersion,
        UUID accountId,
        int accountRevision,
        StoredResult result,
        LocalDate on,
        Instant at) {

    /** Whether it was made from the same version and revision and says the same, whenever that was. */
    public boolean saysTheSameAs(StoredScore other) {
        return icpVersion == other.icpVersion
                && accountRevision == other.accountRevision
                && result.equals(other.result);
    }
}
