package io.fitgauge.identity.control;

import java.sql.SQLException;
import java.util.stream.Stream;

/** What the database says, and is told, in its own words. */
final class Sql {

    private static final int DUPLICATE_ENTRY = 1062;
    private static final int MOST_CAUSES = 20;

    private Sql() {}

    static boolean isDuplicate(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .limit(MOST_CAUSES)
                .anyMatch(cause -> cause instanceof SQLException sql && sql.getErrorCode() == DUPLICATE_ENTRY);
    }

    /** For LIKE with {@code ESCAPE '!'}. */
    static String literally(String text) {
        return text.replace("!", "!!").replace("%", "!%").replace("_", "!_");
    }
}
