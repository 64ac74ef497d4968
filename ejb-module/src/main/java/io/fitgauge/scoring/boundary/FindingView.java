package io.fitgauge.scoring.boundary;

import io.fitgauge.fit.Mode;
import io.fitgauge.fit.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * What became of one criterion, as clients see it.
 *
 * @param criterion its key
 * @param label of the attribute, as it was called when the version was published
 * @param weight absent for an EXCLUDE
 * @param degree thousandths: 1000 for a match, 1 to 999 for part credit, else 0
 * @param expected in the reader's language, such as {@code between 50 and 500}
 * @param actual in the reader's language, such as {@code 120} or {@code unknown}
 */
public record FindingView(
        String criterion,
        String attribute,
        String label,
        Mode mode,
        @Nullable Integer weight,
        Verdict verdict,
        int degree,
        String expected,
        String actual) {}
