package io.fitgauge.tenancy;

import dev.failsafe.CircuitBreaker;
import dev.failsafe.CircuitBreakerOpenException;
import dev.failsafe.Failsafe;
import dev.failsafe.FailsafeException;
import dev.failsafe.FailsafeExecutor;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import javax.sql.DataSource;

/**
 * The way to one pool. While the database does not answer, one caller a second finds out whether it is back and all
 * others hear at once that it is away: nobody's thread is spent on waiting. The line before it is a Semaphore's: Failsafe's
 * Bulkhead loses a place with each caller that it turns away (failsafe-lib/failsafe#393).
 */
final class Door {

    private static final System.Logger LOG = System.getLogger(Door.class.getName());

    private static final int FAILURES = 3;
    private static final Duration SHUT = Duration.ofSeconds(1);

    /** Where the pool is; it may not be there yet. */
    interface Lookup {

        DataSource find() throws NamingException;
    }

    private final Lookup pool;
    private final Semaphore line;
    private final FailsafeExecutor<Connection> attempts;

    /** @param most callers that may wait for a connection at once */
    Door(Lookup pool, int most) {
        this.pool = pool;
        this.line = new Semaphore(most);
        CircuitBreaker<Connection> breaker = CircuitBreaker.<Connection>builder()
                .handle(SQLException.class)
                .withFailureThreshold(FAILURES)
                .withDelay(SHUT)
                .withSuccessThreshold(1)
                .onOpen(event -> {
                    if (event.getPreviousState() == CircuitBreaker.State.CLOSED) {
                        LOG.log(System.Logger.Level.WARNING, "The database does not answer; it is asked every second");
                    }
                })
                .onClose(event -> LOG.log(System.Logger.Level.INFO, "The database answers again"))
                .build();
        attempts = Failsafe.with(breaker);
    }

    /** @param name in JNDI, one of ours */
    @SuppressWarnings("BanJNDI") // EclipseLink's part is made by no container, so nothing can be injected there
    static Door named(String name, int most) {
        return new Door(() -> InitialContext.doLookup(name), most);
    }

    /** @throws SQLTransientConnectionException at once, when the line is long or the database was away a moment ago */
    Connection connection() throws SQLException {
        if (!line.tryAcquire()) {
            throw new SQLTransientConnectionException("Too many wait for the database", "08001");
        }
        try {
            return attempts.get(() -> pool().getConnection());
        } catch (CircuitBreakerOpenException shut) {
            throw new SQLTransientConnectionException("The database did not answer a moment ago", "08001", shut);
        } catch (FailsafeException wrapped) {
            throw wrapped.getCause() instanceof SQLException failure ? failure : new SQLException(wrapped.getCause());
        } finally {
            line.release();
        }
    }

    DataSource pool() throws SQLException {
        try {
            return pool.find();
        } catch (NamingException missing) {
            throw new SQLException("The data source is missing", missing);
        }
    }
}
