package io.fitgauge.accounts.boundary;

import io.fitgauge.accounts.control.EarlierRows;
import io.fitgauge.accounts.control.ImportFile;
import io.fitgauge.accounts.control.ImportOptions;
import io.fitgauge.accounts.control.ImportPlan;
import io.fitgauge.accounts.control.ImportStore;
import io.fitgauge.accounts.control.MetRows;
import io.fitgauge.accounts.control.Pieces;
import io.fitgauge.accounts.control.ReferenceCodes;
import io.fitgauge.accounts.control.RowChunk;
import io.fitgauge.accounts.control.RowChunks;
import io.fitgauge.accounts.control.RowSinks;
import io.fitgauge.accounts.entity.AccountImport;
import io.fitgauge.accounts.entity.Origin;
import io.fitgauge.accounts.entity.RowCounts;
import io.fitgauge.attributes.boundary.AttributeCatalogue;
import io.fitgauge.jobs.boundary.CancelledJob;
import io.fitgauge.jobs.boundary.JobCheckpoints;
import io.fitgauge.jobs.boundary.JobTicket;
import io.fitgauge.jobs.boundary.Jobs;
import io.fitgauge.outbox.boundary.Outbox;
import io.fitgauge.quota.boundary.Limit;
import io.fitgauge.quota.boundary.Quotas;
import io.fitgauge.refusal.Reason;
import io.fitgauge.refusal.Refusal;
import io.fitgauge.tenancy.Caller;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import java.util.function.LongConsumer;

/** The steps of an import, each in a transaction: it moves as a whole or not at all. */
@Stateless
public class ImportSteps {

    @Inject
    ImportStore store;

    @Inject
    RowSinks sinks;

    @Inject
    AttributeCatalogue catalogue;

    @Inject
    ReferenceCodes codes;

    @Inject
    Quotas quotas;

    @Inject
    JobCheckpoints checkpoints;

    @Inject
    Jobs jobs;

    @Inject
    Outbox outbox;

    @Inject
    Clock clock;

    /**
     * Where an import stands.
     *
     * @param lineEnds how many the file has, about one for each row and one for the header
     */
    public record Standing(AccountImport.Stage stage, long rows, long lineEnds, ImportCounts counts) {}

    public Standing standing(Caller caller, UUID id) {
        return standing(store.lock(id));
    }

    /** @throws Refusal INVALID when the attributes are not what they were when the file came in */
    public ImportPlan plan(Caller caller, UUID id) {
        return planOf(caller, store.lock(id));
    }

    public Optional<byte[]> piece(Caller caller, UUID id, int number) {
        return store.piece(id, number);
    }

    /** Goes over rows again that were taken before, to know what they spoke of. */
    public void recall(Caller caller, UUID id, ImportPlan plan, RowChunk chunk, EarlierRows earlier) {
        met(caller, store.find(id).orElseThrow(), plan, chunk, earlier);
    }

    /**
     * Goes through the next rows: they are counted and remarked upon, and stored if good rows are stored alone. Asked a
     * second time for the same rows it does nothing.
     *
     * @param earlier rows of the file; these are added
     * @throws Refusal DUPLICATE or STALE when somebody has just written one of the same: try again
     * @throws CancelledJob when another run goes on with the import
     */
    public void take(Caller caller, JobTicket ticket, ImportPlan plan, RowChunk chunk, EarlierRows earlier) {
        UUID id = ticket.jobId();
        AccountImport current = store.lock(id);
        if (chunk.end() <= current.counts().read()) {
            return;
        }
        if (!quotas.allows(caller.tenant(), Limit.IMPORT_ROWS, chunk.end())) {
            throw new Refusal(Reason.TOO_LARGE, tooManyRows(caller));
        }
        MetRows outcome = met(caller, current, plan, chunk, earlier);
        if (plan.options().mode() == ImportOptions.Mode.GOOD_ROWS
                && !plan.options().dryRun()) {
            outcome.store();
        }
        store.addRemarks(id, current.remarks(), outcome.remarks());
        current.advance(chunk.first(), outcome.counts(), outcome.remarks().size());
        checkpoints.check(caller, ticket);
    }

    private String tooManyRows(Caller caller) {
        return "A file may have "
                + quotas.of(caller.tenant(), Limit.IMPORT_ROWS).orElseThrow() + " rows at most.";
    }

    /** All rows have been gone through. What is left to do, the answer says. */
    public Standing endReading(Caller caller, UUID id, ImportPlan plan) {
        AccountImport current = store.lock(id);
        ImportOptions options = plan.options();
        boolean allGood = current.counts().rejected() == 0;
        if (options.mode() == ImportOptions.Mode.ALL_OR_NOTHING && allGood && !options.dryRun()) {
            current.check();
        } else {
            current.end();
        }
        return standing(current);
    }

    /**
     * Stores all rows of a file that was found to be good.
     *
     * @param progress hears how many rows are stored
     * @throws Refusal STALE or DUPLICATE when it is not good any more, because accounts have changed since
     * @throws CancelledJob when another run goes on with the import
     */
    public Standing storeAll(Caller caller, JobTicket ticket, ImportPlan plan, LongConsumer progress) {
        UUID id = ticket.jobId();
        AccountImport current = store.lock(id);
        RowCounts rows = RowCounts.NONE;
        EarlierRows earlier = new EarlierRows();
        try (ImportFile file = ImportFile.open(new Pieces(number -> store.piece(id, number)), plan, codes)) {
            RowChunks chunks = new RowChunks(file, RowChunks.MOST_ROWS);
            for (Optional<RowChunk> chunk = chunks.next(); chunk.isPresent(); chunk = chunks.next()) {
                MetRows outcome = met(caller, current, plan, chunk.get(), earlier);
                outcome.store();
                rows = rows.plus(outcome.counts());
                progress.accept(rows.read());
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        if (rows.rejected() > 0) {
            throw Refusal.stale();
        }
        current.storeAll(rows);
        current.end();
        checkpoints.check(caller, ticket);
        return standing(current);
    }

    /** Forgets what was found, to go through the file again. */
    public Standing startOver(Caller caller, UUID id) {
        AccountImport current = store.lock(id);
        current.startOver();
        store.deleteRemarks(id);
        return standing(current);
    }

    /**
     * The import is over, however it went: its file is not needed any more, and what came in is told of. A dry run is told of
     * to nobody: nothing came in.
     */
    public void ended(Caller caller, UUID id) {
        store.deletePieces(id);
        AccountImport current = store.lock(id);
        if (!options(current).dryRun()) {
            String status = jobs.find(caller, id).value().state().name();
            outbox.write(caller, AccountEvents.imported(id, current.kind(), status, stored(current)));
        }
    }

    /** @return what has come in, also when it was cut off: of a file that was to be taken as a whole, nothing then */
    private static ImportCounts stored(AccountImport current) {
        ImportOptions options = options(current);
        ImportCounts counts = ImportCounts.of(current, options);
        boolean asAWhole = options.mode() == ImportOptions.Mode.ALL_OR_NOTHING;
        return asAWhole && current.stage() != AccountImport.Stage.ENDED
                ? new ImportCounts(counts.read(), 0, 0, 0, counts.rejected())
                : counts;
    }

    private MetRows met(Caller caller, AccountImport current, ImportPlan plan, RowChunk chunk, EarlierRows earlier) {
        Origin origin = Origin.imported(current.id(), clock.instant());
        return sinks.of(current.kind()).meet(caller, plan, chunk, origin, earlier);
    }

    private static Standing standing(AccountImport current) {
        return new Standing(
                current.stage(),
                current.counts().read(),
                current.lineEnds(),
                ImportCounts.of(current, options(current)));
    }

    private ImportPlan planOf(Caller caller, AccountImport current) {
        return ImportPlan.of(current.kind(), options(current), catalogue.definitions(caller));
    }

    private static ImportOptions options(AccountImport current) {
        return ImportOptions.fromJson(current.options());
    }
}
