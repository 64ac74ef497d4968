package io.fitgauge.nodes;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** The servers on the one database that the build asks for, by their names. */
public final class Nodes {

    private static final Map<String, Node> BY_NAME = new ConcurrentHashMap<>();

    /** A test may ask as often as it likes; what limits do is tried with tenants of their own. */
    private static final Map<String, String> LIMITS = Map.of(
            "FITGAUGE_PROXIES", "127[.]0[.]0[.]1",
            "FITGAUGE_WEBHOOK_ALLOW", "localhost,127.0.0.1",
            "FITGAUGE_TENANT_TYRELL_QUOTA_REQUESTS", "20",
            "FITGAUGE_TENANT_WONKA_QUOTA_ACCOUNTS", "3",
            "FITGAUGE_TENANT_WONKA_QUOTA_USERS", "3",
            "FITGAUGE_TENANT_WONKA_QUOTA_IMPORT_ROWS", "4",
            "FITGAUGE_TENANT_WONKA_QUOTA_IMPORT_BYTES", "1000");

    /** For what lives for minutes only, and is not measured. */
    private static final String SHORT_LIVED = System.getProperty("short.lived", "");

    private static final String FIRST = "first";

    private static final List<String> SLUGS = List.of(
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
            "prodnose");

    private Nodes() {}

    /** @return started, or started again where it stopped or died, and ready: whoever asks waits for it */
    public static Node ready(String name) {
        return BY_NAME.compute(name, Nodes::alive).awaitReady();
    }

    /** Stops it; the next who asks has it started again in its folder, which is sooner done than a new one. */
    public static void stop(String name) {
        Node node = BY_NAME.get(name);
        if (node != null) {
            node.close();
        }
    }

    static void closeAll() {
        BY_NAME.values().forEach(Node::close);
    }

    private static Node alive(String name, @Nullable Node known) {
        try {
            Node node = known == null ? Node.in(folder(name), settingsOf(name)) : known;
            return node.isAlive() ? node : node.launch();
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    private static Path folder(String name) {
        return Path.of(System.getProperty("fitgauge.nodes.folder"), name);
    }

    /** Only the first is asked what it can do, and takes the time to find out. */
    private static Map<String, String> settingsOf(String name) {
        Map<String, String> settings = settings(database());
        settings.put("JVM_ARGS", SHORT_LIVED);
        settings.put("MP_OPENAPI_SCAN_DISABLE", Boolean.toString(!name.equals(FIRST)));
        return settings;
    }

    /** @return what a server of the system tests is told, on this database */
    public static Map<String, String> settings(Map<String, String> database) {
        Map<String, String> settings = new TreeMap<>(NodeSettings.of(database, SLUGS));
        settings.putAll(LIMITS);
        return settings;
    }

    private static Map<String, String> database() {
        if (System.getProperty("fitgauge.test.database").equals("embedded")) {
            return Map.of();
        }
        return Map.of(
                "FITGAUGE_DB_URL", System.getProperty("fitgauge.test.database.url"),
                "FITGAUGE_DB_USER", System.getProperty("fitgauge.test.database.user"),
                "FITGAUGE_DB_PASSWORD", System.getProperty("fitgauge.test.database.password"),
                "FITGAUGE_SECRET", System.getProperty("fitgauge.test.secret"));
    }
}
