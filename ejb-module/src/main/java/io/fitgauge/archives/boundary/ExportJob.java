package io.fitgauge.archives.boundary;

import io.fitgauge.archives.control.ArchiveResult;
import io.fitgauge.archives.control.PieceStream;
import io.fitgauge.archives.control.Sealed;
import io.fitgauge.jobs.boundary.JobHandler;
import io.fitgauge.jobs.boundary.JobRun;
import io.fitgauge.tenancy.Caller;
import io.fitgauge.tenants.boundary.Clients;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Writes an archive of the tenant. A run that was cut off is not gone on with: what it wrote is of a moment that is past,
 * so the next one begins anew.
 */
@Dependent
public class ExportJob implements JobHandler {

    static final String KIND = "TENANT_EXPORT";

    private final TenantExports exports;
    private final ArchiveWriting writing;
    private final Clients clients;

    @Inject
    ExportJob(TenantExports exports, ArchiveWriting writing, Clients clients) {
        this.exports = exports;
        this.writing = writing;
        this.clients = clients;
    }

    @Override
    public String kind() {
        return KIND;
    }

    /** @return what is there to be taken along */
    @Override
    public String run(JobRun run) throws IOException {
        Caller caller = run.caller();
        Caller reader = reader(caller, ExportWish.read(ArchiveResult.object(run.input())));
        while (exports.takeBack(caller, run.jobId())) {
            run.progress(0, null);
        }
        AtomicInteger number = new AtomicInteger();
        PieceStream pieces =
                new PieceStream(piece -> exports.write(caller, run.ticket(), number.getAndIncrement(), piece));
        Sealed sealed = new Sealed(pieces);
        long rows = writing.write(reader, sealed, run::progress);
        pieces.close();
        ArchiveView archive = exports.complete(caller, run.ticket(), sealed.bytes(), sealed.hash());
        return ExportResult.json(archive, rows);
    }

    /** @throws io.fitgauge.refusal.Refusal NOT_FOUND when it is not the agency's client any more */
    private Caller reader(Caller caller, ExportWish wish) {
        return wish.client() == null
                ? caller
                : Caller.system(clients.known(caller, wish.client()).key());
    }

    @Override
    public void ended(Caller caller, UUID jobId) {
        exports.ended(caller, jobId);
    }
}
