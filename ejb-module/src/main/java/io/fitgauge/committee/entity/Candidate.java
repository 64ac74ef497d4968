package io.fitgauge.committee.entity;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A contact of the account who plays no part yet.
 *
 * @param seniority the name of one; absent when not known
 */
public record Candidate(UUID contactId, @Nullable String title, @Nullable String seniority) {

    /** Tells nothing of the person. */
    @Override
    public String toString() {
        return "Candidate[" + contactId + "]";
    }
}
