package io.fitgauge.nodes;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/** The servers on the one database that the build asks for, by their names. */
public final class Nodes {

    private static final Map<String, Node> BY_NAME = new ConcurrentHashMap<>();

    /** As the server of the first tests has them: see {@code pom.xml}. */
    private static final Map<String, String> LIMITS = Map.of(
            "FITGAUGE_PROXIES", "127[.]0[.]0[.]1",
            "FITGAUGE_WEBHOOK_ALLOW", "localhost,127.0.0.1",
            "FITGAUGE_TENANT_TYRELL_QUOTA_REQUESTS", "20",
            "FITGAUGE_TENANT_WONKA_QUOTA_ACCOUNTS", "3",
            "FITGAUGE_TENANT_WONKA_QUOTA_USERS", "3",
            "FITGAUGE_TENANT_WONKA_QUOTA_IMPORT_ROWS", "4",
            "FITGAUGE_TENANT_WONKA_QUOTA_IMPORT_BYTES", "1000");

    private Nodes() {}

    /** @return started and ready; the first to ask waits for it */
    public static Node ready(String name) {
        Node node = BY_NAME.computeIfAbsent(name, Nodes::launched);
        return node.awaitReady();
    }

    /** Stops it, so that the next who asks gets a new one. */
    public static void stop(String name) {
        Node node = BY_NAME.remove(name);
        if (node != null) {
            node.close();
        }
    }

    static void closeAll() {
        BY_NAME.values().forEach(Node::close);
    }

    private static Node launched(String name) {
        try {
            return Node.in(Path.of(System.getProperty("fitgauge.nodes.folder"), name), settings())
                    .launch();
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    private static Map<String, String> settings() {
        Map<String, String> settings = new TreeMap<>(NodeSettings.of(
                Map.of(
                        "FITGAUGE_DB_URL", System.getProperty("fitgauge.test.database.url"),
                        "FITGAUGE_DB_USER", System.getProperty("fitgauge.test.database.user"),
                        "FITGAUGE_DB_PASSWORD", System.getProperty("fitgauge.test.database.password"),
                        "FITGAUGE_SECRET", System.getProperty("fitgauge.test.secret")),
                List.of(
                        "acme",
                        "globex",
                        "initech",
                        "hooli",
                        "north",
                        "south",
                        "wayne",
                        "tyrell",
                        "wonka",
                        "umbrella",
                        "slugworth",
                        "prodnose")));
        settings.putAll(LIMITS);
        return settings;
    }
}
