package io.fitgauge.archives.boundary;

import io.fitgauge.archives.control.ArchiveWriter;
import io.fitgauge.archives.control.KeptTables;
import io.fitgauge.archives.control.Manifest;
import io.fitgauge.archives.control.SnapshotRows;
import io.fitgauge.portability.TenantTable;
import io.fitgauge.schema.SchemaMigration;
import io.fitgauge.tenancy.Caller;
import io.fitgauge.tenants.boundary.TenantView;
import io.fitgauge.tenants.boundary.Tenants;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads all of a tenant, as it is at one moment, in one transaction that writes nothing. */
@Stateless
public class ArchiveWriting {

    @Inject
    SnapshotRows rows;

    @Inject
    KeptTables kept;

    @Inject
    Tenants tenants;

    @Inject
    SchemaMigration schema;

    @Inject
    Clock clock;

    /** Hears how far it is. */
    public interface Progress {

        /** @param total as far as it is known */
        void is(long done, @Nullable Long total);
    }

    /**
     * @param out where the archive goes, outside of this transaction; it is closed
     * @return how many rows are in it, those for people's eyes among them
     */
    public long write(Caller caller, OutputStream out, Progress progress) throws IOException {
        rows.begin();
        List<TenantTable> tables = kept.inOrder();
        List<TenantTable> leaving = tables.stream().filter(TenantTable::leaves).toList();
        long total = leaving.stream().mapToLong(this::count).sum();
        TenantView tenant = tenants.mine(caller).value();
        try (ArchiveWriter archive = new ArchiveWriter(out, clock.instant(), done -> progress.is(done, total))) {
            for (TenantTable table : leaving) {
                archive.lines(table, sink -> rows.each(table, sink));
                if (table.readable() != null) {
                    archive.copy(table, sink -> rows.each(table, sink));
                }
            }
            archive.manifest(record(tenant), schema.version(), tables);
            progress.is(total, total);
            return archive.rows();
        }
    }

    private long count(TenantTable table) {
        return rows.count(table) * (table.readable() == null ? 1 : 2);
    }

    private static Manifest.Tenant record(TenantView tenant) {
        return new Manifest.Tenant(
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
