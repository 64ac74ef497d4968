package io.fitgauge.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import java.util.Set;

/** The folder in which the embedded database keeps everything: programs, tables, its password and its port. */
final class DataFolder {

    private static final Set<PosixFilePermission> OWNER_ONLY = PosixFilePermissions.fromString("rw-------");

    private final Path root;

    private DataFolder(Path root) {
        this.root = root;
    }

    static DataFolder at(Path root) throws IOException {
        Path folder = root.toAbsolutePath().normalize();
        Files.createDirectories(
                folder, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        Files.createDirectories(folder.resolve("tmp"));
        return new DataFolder(folder);
    }

    Path root() {
        return root;
    }

    Path programs() {
        return root.resolve("mariadb");
    }

    Path tables() {
        return root.resolve("tables");
    }

    Path temporary() {
        return root.resolve("tmp");
    }

    Path initFile() {
        return root.resolve("init.sql");
    }

    /** Made once, at random. */
    String password() throws IOException {
        Path file = root.resolve("database-password");
        if (!Files.exists(file)) {
            byte[] random = new byte[24];
            new SecureRandom().nextBytes(random);
            writePrivately(file, Base64.getUrlEncoder().withoutPadding().encodeToString(random));
        }
        return Files.readString(file).strip();
    }

    /** What the database runs at every start: its one database and its one user, whatever was there. */
    void writeInitFile() throws IOException {
        StringBuilder sql = new StringBuilder("CREATE DATABASE IF NOT EXISTS " + RunningDatabase.DATABASE
                + " CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;\n");
        sql.append("DROP USER IF EXISTS ''@'localhost';\n");
        for (String host : new String[] {"localhost", "127.0.0.1"}) {
            String user = "'" + RunningDatabase.USER + "'@'" + host + "'";
            sql.append("CREATE USER IF NOT EXISTS " + user + ";\n");
            sql.append("ALTER USER " + user + " IDENTIFIED BY '" + password() + "';\n");
            sql.append("GRANT ALL ON " + RunningDatabase.DATABASE + ".* TO " + user + ";\n");
        }
        writePrivately(initFile(), sql.toString());
    }

    Optional<Integer> rememberedPort() throws IOException {
        Path file = root.resolve("port");
        return Files.exists(file)
                ? Optional.of(Integer.valueOf(Files.readString(file).strip()))
                : Optional.empty();
    }

    void rememberPort(int port) throws IOException {
        writePrivately(root.resolve("port"), Integer.toString(port));
    }

    /** @param pidFile as the database names it, relative to its tables or absolute */
    ProcessHandle process(String pidFile) throws IOException {
        long pid = Long.parseLong(Files.readString(tables().resolve(pidFile)).strip());
        return ProcessHandle.of(pid).orElseThrow(() -> new IOException("No process " + pid));
    }

    private static void writePrivately(Path file, String text) throws IOException {
        if (!Files.exists(file)) {
            Files.createFile(file, PosixFilePermissions.asFileAttribute(OWNER_ONLY));
        }
        Files.writeString(file, text);
    }
}
