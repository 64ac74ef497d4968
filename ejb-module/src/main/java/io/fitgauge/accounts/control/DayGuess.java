package io.fitgauge.accounts.control;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The pattern in which most days of a file are written. */
final class DayGuess {

    /** Where the day and the month could be either, the first is taken. */
    private static final List<String> PATTERNS = List.of(
            "yyyy-MM-dd",
            "d-M-yyyy",
            "d/M/yyyy",
            "M/d/yyyy",
            "M-d-yyyy",
            "d.M.yyyy",
            "yyyy/M/d",
            "yyyy.M.d",
            "yyyyMMdd",
            "d MMM yyyy",
            "d. MMM yyyy",
            "MMM d, yyyy",
            "MMM d yyyy",
            "d-MMM-yyyy",
            "d-MMM-yy",
            "d MMM yy",
            "d.M.yy",
            "d/M/yy",
            "M/d/yy",
            "d-M-yy",
            "yyyy-MM-dd HH:mm:ss",
            "yyyy-MM-dd HH:mm",
            "yyyy-MM-dd'T'HH:mm:ss",
            "yyyy-MM-dd'T'HH:mm:ssXXX",
            "yyyy-MM-dd'T'HH:mm:ss.SSSXXX",
            "d/M/yyyy H:mm",
            "M/d/yyyy H:mm",
            "d-M-yyyy H:mm",
            "d.M.yyyy H:mm",
            "EEE, d MMM yyyy");

    /** In English lists days are usually those of the United States. */
    private static final List<String> MONTH_FIRST = List.of("M/d/yyyy", "M/d/yy", "M/d/yyyy H:mm");

    private DayGuess() {}

    /** @return empty when no pattern reads half of them */
    static Optional<String> of(List<String> cells, Locale language) {
        String best = "";
        double most = 0;
        for (String pattern : PATTERNS) {
            boolean usual = language.equals(Locale.ENGLISH) && MONTH_FIRST.contains(pattern);
            double points = readable(cells, pattern, language) + (usual ? 0.5 : 0);
            if (points > most) {
                most = points;
                best = pattern;
            }
        }
        return 2 * most >= cells.size() && most >= 1 ? Optional.of(best) : Optional.empty();
    }

    /**
     * Another pattern that reads just as much, because no day is past the twelfth.
     *
     * @return the same with month and day the other way round
     */
    static Optional<String> either(String pattern, List<String> cells, Locale language) {
        if (pattern.contains("MMM") || pattern.startsWith("yyyy")) {
            return Optional.empty();
        }
        String other = pattern.replace('d', '#').replace('M', 'd').replace('#', 'M');
        long readable = readable(cells, pattern, language);
        return readable > 0 && readable(cells, other, language) == readable ? Optional.of(other) : Optional.empty();
    }

    private static long readable(List<String> cells, String pattern, Locale language) {
        return Readable.count(cells, new DayCells(pattern, language));
    }
}
