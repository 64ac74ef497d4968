package io.fitgauge.tenancy;

import org.eclipse.persistence.config.SessionCustomizer;
import org.eclipse.persistence.sessions.DatabaseLogin;
import org.eclipse.persistence.sessions.JNDIConnector;
import org.eclipse.persistence.sessions.Session;

/**
 * Lets EclipseLink take its connections where everybody else takes them, and not ask again by itself, with seconds
 * between, when the database is away. Named in {@code persistence.xml}.
 */
public class RoutedSessions implements SessionCustomizer {

    @Override
    public void customize(Session session) {
        DatabaseLogin login = session.getLogin();
        login.setConnector(new JNDIConnector(Database.routed()));
        login.setQueryRetryAttemptCount(0);
        login.setConnectionHealthValidatedOnError(false);
    }
}
