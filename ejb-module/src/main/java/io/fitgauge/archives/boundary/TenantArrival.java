package io.fitgauge.archives.boundary;

import io.fitgauge.archives.control.ArchiveFile;
import io.fitgauge.archives.control.KeptTables;
import io.fitgauge.archives.control.Manifest;
import io.fitgauge.archives.control.RowBatch;
import io.fitgauge.portability.TenantTable;
import io.fitgauge.refusal.Refusal;
import io.fitgauge.tenancy.Caller;
import io.fitgauge.tenancy.TenantId;
import io.fitgauge.tenants.boundary.Arrival;
import io.fitgauge.tenants.boundary.Passage;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Path;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Brings a tenant in from an archive. All of it comes in, or nothing; meanwhile nobody sees it. */
@Dependent
public class TenantArrival {

    private static final System.Logger LOG = System.getLogger(TenantArrival.class.getName());

    private final KeptTables kept;
    private final Passage passage;
    private final PassageSteps steps;
    private final TenantErasure erasure;
    private final long limit;

    /** @param megabytes how much an archive may hold, unpacked */
    @Inject
    TenantArrival(
            KeptTables kept,
            Passage passage,
            PassageSteps steps,
            TenantErasure erasure,
            @ConfigProperty(name = "fitgauge.archive.megabytes", defaultValue = "10240") long megabytes) {
        this.kept = kept;
        this.passage = passage;
        this.steps = steps;
        this.erasure = erasure;
        this.limit = megabytes << 20;
    }

    /** A tenant that came in. */
    public record Arrived(String slug, long rows) {}

    /**
     * @throws Refusal INVALID, TOO_LARGE when the archive cannot be taken; DUPLICATE when the tenant is here already;
     *     TRY_AGAIN when it is on its way in or out at this moment
     * @throws IOException when the file cannot be read
     */
    public Arrived bring(Path file) throws IOException {
        try (ArchiveFile archive = ArchiveFile.open(file, kept.inOrder(), limit)) {
            Arrival arrival = arrival(archive.manifest().tenant());
            passage.requireAbsent(arrival);
            archive.checkSeals();
            TenantId tenant = passage.begin(arrival);
            long rows = bring(tenant, archive);
            LOG.log(System.Logger.Level.INFO, "Tenant {0} came in, {1} rows", tenant.id(), rows);
            return new Arrived(arrival.slug(), rows);
        }
    }

    private long bring(TenantId tenant, ArchiveFile archive) throws IOException {
        Caller system = Caller.system(tenant);
        try {
            for (TenantTable table : kept.inOrder()) {
                RowBatch batch = new RowBatch(rows -> steps.take(system, table, rows));
                archive.rows(table, batch);
                batch.flush();
            }
            steps.open(system);
            return archive.rows();
        } catch (IOException | RuntimeException failure) {
            takeBack(tenant, failure);
            throw failure;
        }
    }

    private void takeBack(TenantId tenant, Exception failure) {
        try {
            erasure.close(tenant);
            erasure.erase(tenant, (table, rows) -> {});
        } catch (RuntimeException left) {
            failure.addSuppressed(left); // what was broken off is gone on with
        }
    }

    private static Arrival arrival(Manifest.Tenant tenant) {
        return new Arrival(
                tenant.id(),
                tenant.slug(),
                tenant.name(),
                tenant.kind(),
                tenant.locale(),
                tenant.timeZone(),
                tenant.currency(),
                tenant.createdAt());
    }
}
