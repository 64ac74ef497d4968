package io.fitgauge.retry;

import io.fitgauge.refusal.Reason;
import io.fitgauge.refusal.Refusal;
import jakarta.persistence.OptimisticLockException;
import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientConnectionException;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Which failures say nothing against the work itself. */
public final class Failures {

    private static final int MOST_CAUSES = 20;

    /** Lock wait timeout and deadlock, as MySQL and MariaDB number them; 1020 is MariaDB's snapshot conflict. */
    private static final Set<Integer> LOST_LOCKS = Set.of(1205, 1213, 1020);

    /** Interrupted, killed or shut down: the server went away under a statement. */
    private static final Set<Integer> SERVER_GOES = Set.of(1053, 1077, 1079, 1317, 1927, 3024);

    /** Connector/J, after the pool has thrown a connection away that was in use. */
    private static final String CLOSED_UNDER_US = "No operations allowed after";

    private Failures() {}

    /** Whether another transaction was faster, so that the same can go well the next time. */
    public static boolean isLostRace(Throwable failure) {
        return anyCause(
                failure,
                cause -> cause instanceof OptimisticLockException
                        || cause instanceof SQLException sql && LOST_LOCKS.contains(sql.getErrorCode()));
    }

    /** Whether the database could not be reached, or went away; whether a commit took place is then not known. */
    public static boolean isDatabaseAway(Throwable failure) {
        return anyCause(
                failure,
                cause -> cause instanceof Refusal refusal && refusal.reason() == Reason.UNAVAILABLE
                        || cause instanceof SQLException sql && isAway(sql));
    }

    public static Refusal away() {
        return new Refusal(Reason.UNAVAILABLE, "The database does not answer. Try again in a moment.");
    }

    private static boolean isAway(SQLException sql) {
        return sql instanceof SQLTransientConnectionException
                || sql instanceof SQLNonTransientConnectionException
                || sql instanceof SQLRecoverableException
                || SERVER_GOES.contains(sql.getErrorCode())
                || sql.getSQLState() != null && sql.getSQLState().startsWith("08")
                || String.valueOf(sql.getMessage()).startsWith(CLOSED_UNDER_US);
    }

    private static boolean anyCause(Throwable failure, Predicate<Throwable> wanted) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .limit(MOST_CAUSES)
                .anyMatch(wanted);
    }
}
