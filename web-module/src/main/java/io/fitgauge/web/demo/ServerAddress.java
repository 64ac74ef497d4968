package io.fitgauge.web.demo;

import java.util.Set;
import org.eclipse.microprofile.config.Config;

/** Where the server answers, as seen from this machine. */
record ServerAddress(String host, int port) {

    /** All addresses of the machine, among them its own. */
    private static final Set<String> ANY = Set.of("*", "0.0.0.0", "::");

    static ServerAddress of(Config config) {
        String host =
                config.getOptionalValue("fitgauge.http.host", String.class).orElse("localhost");
        return new ServerAddress(
                ANY.contains(host) ? "localhost" : host,
                config.getOptionalValue("fitgauge.http.port", Integer.class).orElse(9080));
    }

    String at(String path) {
        return "http://" + (host.indexOf(':') >= 0 && !host.startsWith("[") ? "[" + host + "]" : host) + ":" + port
                + path;
    }
}
