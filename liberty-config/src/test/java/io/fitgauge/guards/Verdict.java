package io.fitgauge.guards;

import java.util.List;

/**
 * What tests said of a server.
 *
 * @param failures each that failed: its name, and after a tab what was wrong
 */
record Verdict(int tests, List<String> failures) {

    boolean isContent() {
        return failures.isEmpty();
    }

    /** @return a row of the table */
    String row(Guard guard) {
        return "| %s | %d of %d | %s |%n"
                .formatted(guard.name(), failures.size(), tests, isContent() ? "**nobody**" : name(failures.get(0)));
    }

    private static String name(String failure) {
        return failure.substring(0, failure.indexOf('\t')).replace("|", "\\|");
    }
}
