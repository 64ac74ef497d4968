package io.fitgauge.schema;

import io.fitgauge.tenancy.AcrossTenants;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.Lock;
import jakarta.ejb.LockType;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.output.MigrateResult;

/** Brings the schema up to date. The application does not start on a schema that it does not know. */
@Startup
@Singleton(name = "SchemaMigration")
@TransactionManagement(TransactionManagementType.BEAN)
public class SchemaMigration {

    private static final System.Logger LOG = System.getLogger(SchemaMigration.class.getName());

    @Resource(lookup = "jdbc/fitgauge-long")
    DataSource database;

    private String version = "";

    @PostConstruct
    void migrate() {
        MigrateResult result = Flyway.configure(SchemaMigration.class.getClassLoader())
                .dataSource(database)
                .locations("classpath:db/migration") // found by the empty file flyway.location, as on any WebSphere
                .failOnMissingLocations(true)
                .load()
                .migrate();
        version = result.targetSchemaVersion == null ? result.initialSchemaVersion : result.targetSchemaVersion;
        LOG.log(
                System.Logger.Level.INFO,
                "Schema: {0} migrations applied, now at {1}",
                result.migrationsExecuted,
                version);
    }

    /** The last migration. */
    @Lock(LockType.READ)
    @AcrossTenants("the schema is the installation's")
    public String version() {
        return version;
    }
}
