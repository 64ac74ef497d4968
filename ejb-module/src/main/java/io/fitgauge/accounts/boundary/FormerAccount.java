package io.fitgauge.accounts.boundary;

import io.fitgauge.accounts.control.MergeStore;
import java.util.List;
import java.util.UUID;

/**
 * An account that was merged into another one.
 *
 * @param conflicts what was known otherwise, and not kept
 */
public record FormerAccount(UUID id, String name, List<MergeConflictView> conflicts) {

    public FormerAccount {
        conflicts = List.copyOf(conflicts);
    }

    static FormerAccount of(MergeStore.Merged merged) {
        return new FormerAccount(
                merged.id(),
                merged.name(),
                merged.conflicts().stream().map(MergeConflictView::of).toList());
    }

    /** Names may tell of people. */
    @Override
    public String toString() {
        return "FormerAccount[" + id + "]";
    }
}
