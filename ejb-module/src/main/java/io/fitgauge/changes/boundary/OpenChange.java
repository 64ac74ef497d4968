package io.fitgauge.changes.boundary;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A change that not everybody has acknowledged who has to.
 *
 * @param title in the reader's language
 * @param acknowledged how many have
 * @param of how many have to
 * @param waitingFor who has not
 */
public record OpenChange(
        UUID changeId, String title, Instant createdAt, int acknowledged, int of, List<UUID> waitingFor) {

    public OpenChange {
        waitingFor = List.copyOf(waitingFor);
    }
}
