package io.fitgauge.scoring.control;

import io.fitgauge.fit.Criterion;
import io.fitgauge.fit.Finding;
import io.fitgauge.fit.ScoringModel;
import io.fitgauge.fit.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Findings as they are stored: for each criterion of the version, in its order, {@code M}, {@code X} for a miss,
 * {@code U}, {@code P} with three digits for part credit, or {@code -} for an exclusion that had run out.
 */
public final class VerdictText {

    private static final char LEFT_OUT = '-';
    private static final int DIGITS = 3;

    private VerdictText() {}

    public static String of(ScoringModel model, List<Finding> findings) {
        Map<String, Finding> byCriterion =
                findings.stream().collect(Collectors.toMap(Finding::criterion, Function.identity()));
        return model.criteria().stream()
                .map(criterion -> text(byCriterion.get(criterion.key())))
                .collect(Collectors.joining());
    }

    /** @throws IllegalArgumentException when it is no text of this model */
    public static List<Finding> read(ScoringModel model, String text) {
        List<Finding> findings = new ArrayList<>();
        int at = 0;
        for (Criterion criterion : model.criteria()) {
            char letter = letter(text, at++);
            if (letter != LEFT_OUT) {
                Verdict verdict = verdict(letter);
                int degree = degree(verdict, text, at);
                at += verdict == Verdict.PARTIAL ? DIGITS : 0;
                findings.add(new Finding(criterion.key(), verdict, degree));
            }
        }
        if (at != text.length()) {
            throw new IllegalArgumentException("More verdicts than criteria");
        }
        return findings;
    }

    private static String text(@Nullable Finding finding) {
        if (finding == null) {
            return String.valueOf(LEFT_OUT);
        }
        return switch (finding.verdict()) {
            case MATCH -> "M";
            case MISS -> "X";
            case UNKNOWN -> "U";
            case PARTIAL -> "P" + String.valueOf(1000 + finding.degree()).substring(1);
        };
    }

    private static char letter(String text, int at) {
        if (at >= text.length()) {
            throw new IllegalArgumentException("Fewer verdicts than criteria");
        }
        return text.charAt(at);
    }

    private static Verdict verdict(char letter) {
        return switch (letter) {
            case 'M' -> Verdict.MATCH;
            case 'X' -> Verdict.MISS;
            case 'U' -> Verdict.UNKNOWN;
            case 'P' -> Verdict.PARTIAL;
            default -> throw new IllegalArgumentException(letter + " is no verdict");
        };
    }

    private static int degree(Verdict verdict, String text, int at) {
        return switch (verdict) {
            case MATCH -> 1000;
            case MISS, UNKNOWN -> 0;
            case PARTIAL -> Integer.parseInt(text, at, at + DIGITS, 10);
        };
    }
}
