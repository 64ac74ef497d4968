package io.fitgauge.tenancy;

import org.eclipse.persistence.config.SessionCustomizer;
import org.eclipse.persistence.sessions.JNDIConnector;
import org.eclipse.persistence.sessions.Session;

/** Lets EclipseLink take its connections where everybody else takes them. Named in {@code persistence.xml}. */
public class RoutedSessions implements SessionCustomizer {

    @Override
    public void customize(Session session) {
        session.getLogin().setConnector(new JNDIConnector(Database.routed()));
    }
}
