package io.fitgauge.databases;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The servers that the tests know to fetch and to start. */
enum Brand {
    MYSQL("sid", "usr/sbin/mysqld", "mysql-server-core", "mysql-client-core") {
        @Override
        void fill(Path tables, Programs programs) throws IOException {
            programs.run(
                    tables.resolveSibling("install.log"),
                    server(),
                    List.of("--no-defaults", "--initialize-insecure", "--datadir=" + tables, asWho()));
        }

        @Override
        List<String> options() {
            return List.of("--mysqlx=OFF");
        }
    },

    MARIADB("bookworm", "usr/sbin/mariadbd", "mariadb-server-core", "mariadb-client-core") {
        @Override
        void fill(Path tables, Programs programs) throws IOException {
            Files.createDirectories(tables.resolve("mysql"));
            StringBuilder sql = new StringBuilder("USE mysql;\n");
            for (String part : List.of("system_tables", "performance_tables", "system_tables_data")) {
                sql.append(Files.readString(programs.folder().resolve("usr/share/mysql/mysql_" + part + ".sql")));
            }
            Path script = Files.writeString(tables.resolveSibling("install.sql"), sql);
            programs.run(
                    script,
                    tables.resolveSibling("install.log"),
                    server(),
                    List.of("--no-defaults", "--bootstrap", "--datadir=" + tables, asWho()));
        }

        @Override
        List<String> options() {
            return List.of("--server-id=1");
        }
    };

    private final String suite;
    private final String server;
    private final List<String> packages;

    Brand(String suite, String server, String... packages) {
        this.suite = suite;
        this.server = server;
        this.packages = List.of(packages);
    }

    /** @return of Debian */
    String suite() {
        return suite;
    }

    /** @return the program, within its folder */
    String server() {
        return server;
    }

    List<String> packages() {
        return packages;
    }

    /** Makes the tables that a server of this brand needs for itself. */
    abstract void fill(Path tables, Programs programs) throws IOException;

    abstract List<String> options();

    /** Both servers run as root only when they are told to. */
    static String asWho() {
        return "--user=" + System.getProperty("user.name");
    }
}
