package io.fitgauge.publishing.boundary;

import io.fitgauge.publishing.entity.Change;
import java.util.List;
import java.util.UUID;

/**
 * What differs between two states of an ICP.
 *
 * @param from a version's number, or {@code draft}
 * @param to likewise
 * @param changes name, segment and product first, then criteria in the order of the later state, those that are gone, and
 *     thresholds
 * @param text all of them in the reader's language, a line each
 */
public record VersionDiff(UUID icpId, String from, String to, List<Change> changes, String text) {

    public VersionDiff {
        changes = List.copyOf(changes);
    }

    /** The changes in the reader's language, one each. */
    public List<String> lines() {
        return changes.stream().map(Change::text).toList();
    }
}
