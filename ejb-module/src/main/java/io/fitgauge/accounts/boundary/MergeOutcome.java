package io.fitgauge.accounts.boundary;

import java.util.List;

/**
 * What a merge came to.
 *
 * @param conflicts what was known otherwise, and not kept; it can be read later with the revision
 */
public record MergeOutcome(AccountView account, List<MergeConflictView> conflicts) {

    public MergeOutcome {
        conflicts = List.copyOf(conflicts);
    }
}
