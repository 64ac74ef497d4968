package io.fitgauge.accounts.boundary;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One step in the life of an account.
 *
 * @param comparedWith the revision before it that is still kept; absent for the oldest one
 * @param changes against that one; all that was known for the oldest one. Empty when known values were confirmed
 * @param merged the accounts that were merged into it with this revision; absent when there were none
 */
public record RevisionView(
        int revision,
        Instant changedAt,
        SourceView source,
        @Nullable Integer comparedWith,
        List<FieldChange> changes,
        @Nullable List<FormerAccount> merged) {

    public RevisionView {
        changes = List.copyOf(changes);
        merged = merged == null ? null : List.copyOf(merged);
    }
}
