package io.fitgauge.accounts.control;

import io.fitgauge.fit.ComparableText;
import java.util.List;
import java.util.function.Predicate;

/** Whether the first row of a file is one of data: its cells look like those below, and none is a known header. */
final class HeaderGuess {

    private static final int KNOWN = 90;

    private HeaderGuess() {}

    static boolean isMissing(Header first, Sample below, HeaderWords words) {
        boolean known = first.names().stream()
                .anyMatch(name -> words.of(name).stream().anyMatch(meaning -> meaning.points() >= KNOWN));
        if (known || below.rows().isEmpty()) {
            return false;
        }
        for (int column = 0; column < first.width(); column++) {
            String name = ComparableText.trimmed(first.names().get(column));
            List<String> cells = below.column(column);
            if (!name.isEmpty()
                    && (alike(name, cells, HeaderGuess::isNumber) || alike(name, cells, HeaderGuess::isSite))) {
                return true;
            }
        }
        return false;
    }

    private static boolean alike(String name, List<String> cells, Predicate<String> kind) {
        return kind.test(name)
                && !cells.isEmpty()
                && 2 * cells.stream().filter(kind).count() >= cells.size();
    }

    private static boolean isNumber(String cell) {
        return cell.chars().anyMatch(Character::isDigit)
                && cell.chars().filter(Character::isLetter).count() <= 2;
    }

    private static boolean isSite(String cell) {
        return Readable.is(cell, new DomainCells());
    }
}
