package io.fitgauge.scoring.boundary;

import io.fitgauge.fit.Mode;
import io.fitgauge.fit.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * What became of one criterion, as clients see it.
 *
 * @param criterion its key
 * @param attribute absent when the criterion asks several things together
 * @param label of the attribute, or of all of them, as they were called when the version was published
 * @param weight absent for an EXCLUDE
 * @param group the weight group that it counts in, if any
 * @param degree thousandths: 1000 for a match, 1 to 999 for part credit, else 0
 * @param expected in the reader's language, such as {@code between 50 and 500}
 * @param actual in the reader's language, such as {@code 120} or {@code unknown}
 */
public record FindingView(
        String criterion,
        @Nullable String attribute,
        String label,
        Mode mode,
        @Nullable Integer weight,
        @Nullable String group,
        Verdict verdict,
        int degree,
        String expected,
        String actual) {}
