package io.fitgauge.scoring.boundary;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A company to be scored without being stored.
 *
 * @param attributes values by key in the neutral tree of {@code AttributeValues}; null is unknown
 * @param draft whether to score by the unpublished draft
 * @param on the scoring day; today when absent
 */
public record Evaluation(
        @NotNull Map<String, @Nullable Object> attributes, @Nullable Boolean draft, @Nullable LocalDate on) {

    @SuppressWarnings("NullAway") // a client may leave them out; validation says so
    public Evaluation {
        attributes = attributes == null ? null : Collections.unmodifiableMap(new LinkedHashMap<>(attributes));
    }

    boolean byDraft() {
        return Boolean.TRUE.equals(draft);
    }

    /** Values of a company are nobody's business in a log. */
    @Override
    public String toString() {
        return "Evaluation[" + draft + ", " + on + "]";
    }
}
