package io.fitgauge.knowledge.entity;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What evidence says itself.
 *
 * @param asked how many people; absent when that is not known
 */
public record Substance(
        EvidenceKind kind,
        About about,
        LocalDate date,
        String title,
        String finding,
        String sourceName,
        @Nullable String sourceLink,
        @Nullable Integer asked) {

    /** Tells nothing of people. */
    @Override
    public String toString() {
        return "Substance[" + kind + ", " + about + ", " + date + "]";
    }
}
