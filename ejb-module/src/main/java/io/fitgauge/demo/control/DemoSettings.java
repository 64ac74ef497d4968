package io.fitgauge.demo.control;

import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.config.Config;
import org.jspecify.annotations.Nullable;

/**
 * What the operator says about the demo.
 *
 * @param demo {@code off}, {@code embedded} or {@code any}
 * @param databaseUrl of the user's own database; blank for the embedded one
 * @param httpHost where the server listens
 * @param password of the demo's people; absent for the well-known one
 */
public record DemoSettings(String demo, String databaseUrl, String httpHost, @Nullable String password) {

    /** Known to everybody who reads this, hence good for nothing but a demo that only this machine can reach. */
    static final String WELL_KNOWN_PASSWORD = "fitgauge-demo-2026";

    private static final int SHORTEST_PASSWORD = 12;
    private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "::1", "[::1]");

    /** What comes of it. */
    public enum Plan {
        OFF,
        /** Asked for, but not in this database. */
        SKIP,
        LOAD
    }

    public static DemoSettings of(Config config) {
        return new DemoSettings(
                text(config, "fitgauge.demo").orElse("off"),
                text(config, "fitgauge.db.url").orElse(""),
                text(config, "fitgauge.http.host").orElse("localhost"),
                text(config, "fitgauge.demo.password").orElse(null));
    }

    /** @throws IllegalStateException when the setting is none of the three */
    public Plan plan() {
        return switch (demo) {
            case "off" -> Plan.OFF;
            case "embedded" -> databaseUrl.isBlank() ? Plan.LOAD : Plan.SKIP;
            case "any" -> Plan.LOAD;
            default ->
                throw new IllegalStateException("fitgauge.demo is \"" + demo + "\", but must be off, embedded or any");
        };
    }

    /** @throws IllegalStateException when one of the operator's own is needed and is not there, or is too short */
    public String peoplesPassword() {
        if (password == null && !onlyReachableFromHere()) {
            throw new IllegalStateException("fitgauge.demo: on a database of your own, or when not only this machine"
                    + " reaches the server (fitgauge.http.host), set fitgauge.demo.password"
                    + " (FITGAUGE_DEMO_PASSWORD) too");
        }
        String chosen = Objects.requireNonNullElse(password, WELL_KNOWN_PASSWORD);
        if (chosen.length() < SHORTEST_PASSWORD) {
            throw new IllegalStateException(
                    "fitgauge.demo.password needs at least " + SHORTEST_PASSWORD + " characters");
        }
        return chosen;
    }

    private boolean onlyReachableFromHere() {
        return databaseUrl.isBlank() && LOOPBACK.contains(httpHost);
    }

    private static Optional<String> text(Config config, String name) {
        return config.getOptionalValue(name, String.class).map(String::strip).filter(text -> !text.isEmpty());
    }

    @Override
    public String toString() {
        return "DemoSettings[" + demo + "]";
    }
}
