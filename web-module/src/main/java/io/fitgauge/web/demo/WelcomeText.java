package io.fitgauge.web.demo;

import io.fitgauge.demo.boundary.Demo;
import io.fitgauge.demo.boundary.LoadedDemo;
import io.fitgauge.demo.boundary.LoadedDemo.Login;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What is said when all is ready.
 *
 * @param dataFolder of the embedded database; empty when the database is the user's own
 * @param tenants how many there are
 */
record WelcomeText(ServerAddress address, Optional<Path> dataFolder, int tenants) {

    private static final String LINE = "-".repeat(100);

    String of(Demo.Outcome outcome) {
        List<String> lines = new ArrayList<>(List.of(
                "",
                LINE,
                "Fitgauge is ready.",
                "",
                "  API          " + address.at("/api/v1"),
                "  Try it out   " + address.at("/openapi/ui"),
                "  Health       " + address.at("/health"),
                "  Database     "
                        + dataFolder
                                .map(folder -> "embedded, kept in " + folder)
                                .orElse("your own"),
                ""));
        LoadedDemo demo = outcome.demo();
        lines.addAll(demo == null ? withoutDemo(outcome.end()) : of(demo));
        lines.add(LINE);
        return String.join(System.lineSeparator(), lines);
    }

    private List<String> of(LoadedDemo demo) {
        List<String> lines = new ArrayList<>(List.of(
                "This is a demo: its tenants, people and companies are invented, except that atlas-software holds",
                "the public list of the S&P 500 companies. All logins were loaded with the password " + demo.password(),
                "",
                "  %-16s%-36s%s".formatted("tenant", "e-mail", "role")));
        for (Login login : demo.logins()) {
            lines.add("  %-16s%-36s%s".formatted(login.tenant(), login.email(), login.role()));
        }
        LoadedDemo.Example example = demo.example();
        if (example != null) {
            lines.addAll(List.of(
                    "",
                    "Paste these into a shell, one after the other: log in to "
                            + example.login().tenant() + ", see which companies fit best,",
                    "and score one that is not stored.",
                    ""));
            lines.addAll(new CurlLines(address).of(example, demo.password()));
        }
        return lines;
    }

    private List<String> withoutDemo(Demo.End end) {
        List<String> lines = new ArrayList<>();
        if (end == Demo.End.SKIPPED) {
            lines.add("The demo was not loaded, because the database is your own.");
        } else if (end == Demo.End.FAILED) {
            lines.add("The demo could not be loaded; the log says why. The next start carries on.");
        }
        if (tenants == 0) {
            lines.addAll(List.of(
                    "There is no tenant yet. Set these and start again, and its administrator can log in:",
                    "",
                    "  FITGAUGE_TENANTS=acme",
                    "  FITGAUGE_TENANT_ACME_NAME=\"Acme\"",
                    "  FITGAUGE_TENANT_ACME_ADMIN_EMAIL=you@acme.example",
                    "  FITGAUGE_TENANT_ACME_ADMIN_PASSWORD=(12 characters or more)"));
        } else {
            lines.add("Log in with POST " + address.at("/api/v1/auth/login") + ".");
        }
        return lines;
    }
}
