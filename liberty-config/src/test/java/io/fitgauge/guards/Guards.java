package io.fitgauge.guards;

import java.util.List;
import java.util.stream.Stream;

/** Which are taken away. */
final class Guards {

    static final String EJB = "ejb-module/src/main/java/io/fitgauge/";
    static final String WEB = "web-module/src/main/java/io/fitgauge/web/";
    static final String SERVER = "liberty-config/src/main/liberty/config/server.xml";

    static final List<Guard> ALL = Stream.of(
                    TenantGuards.ALL, RoleGuards.ALL, TokenGuards.ALL, StrangerGuards.ALL, InputGuards.ALL)
            .flatMap(List::stream)
            .toList();

    private Guards() {}

    static Guard guard(String name, String file, String find, String replace, String... noticedBy) {
        return new Guard(name, file, find, replace, List.of(noticedBy));
    }
}
