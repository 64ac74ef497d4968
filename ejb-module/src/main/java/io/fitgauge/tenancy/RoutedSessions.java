package io.fitgauge.tenancy;

import org.eclipse.persistence.config.SessionCustomizer;
import org.eclipse.persistence.descriptors.ClassDescriptor;
import org.eclipse.persistence.sessions.DatabaseLogin;
import org.eclipse.persistence.sessions.JNDIConnector;
import org.eclipse.persistence.sessions.Session;

/**
 * Lets EclipseLink take its connections where everybody else takes them, and not ask again by itself, with seconds
 * between, when the database is away; and has every entity that is written noted. Named in {@code persistence.xml}.
 */
public class RoutedSessions implements SessionCustomizer {

    @Override
    public void customize(Session session) {
        DatabaseLogin login = session.getLogin();
        login.setConnector(new JNDIConnector(Database.routed()));
        login.setQueryRetryAttemptCount(0);
        login.setConnectionHealthValidatedOnError(false);
        session.getEventManager().addListener(new WatchedBulk());
        WatchedEntities watched = new WatchedEntities();
        for (ClassDescriptor descriptor : session.getDescriptors().values()) {
            if (!descriptor.getJavaClass().isAnnotationPresent(Unaudited.class)) {
                descriptor.getEventManager().addListener(watched);
            }
        }
    }
}
