package io.fitgauge.nodes;

import io.fitgauge.databases.TestDatabase;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/** Brings up a database and a first node, which the system tests then take for their server, when the build asks for it. */
public class OneNodeForSystemTests implements LauncherSessionListener {

    private final TestDatabase database = new TestDatabase();

    @Override
    public void launcherSessionOpened(LauncherSession session) {
        if (System.getProperty("fitgauge.test.database") != null) {
            database.launcherSessionOpened(session);
            Node first = Nodes.ready("first");
            System.setProperty("fitgauge.url", first.url());
            System.setProperty("fitgauge.private.url", first.privateUrl());
            System.setProperty("fitgauge.server", first.server().toString());
            System.setProperty("fitgauge.data", first.data().toString());
        }
    }

    @Override
    public void launcherSessionClosed(LauncherSession session) {
        Nodes.closeAll();
        database.launcherSessionClosed(session);
    }
}
