package io.fitgauge.accounts.boundary;

import io.fitgauge.accounts.control.FileName;
import io.fitgauge.accounts.control.ImportFile;
import io.fitgauge.accounts.control.ImportOptions;
import io.fitgauge.accounts.control.ImportPlan;
import io.fitgauge.accounts.control.ImportStore;
import io.fitgauge.accounts.control.LineEnds;
import io.fitgauge.accounts.control.Pieces;
import io.fitgauge.accounts.control.ReferenceCodes;
import io.fitgauge.accounts.entity.AccountImport;
import io.fitgauge.accounts.entity.ImportKind;
import io.fitgauge.attributes.boundary.AttributeCatalogue;
import io.fitgauge.jobs.boundary.JobView;
import io.fitgauge.jobs.boundary.Jobs;
import io.fitgauge.paging.Revised;
import io.fitgauge.refusal.Reason;
import io.fitgauge.refusal.Refusal;
import io.fitgauge.tenancy.Caller;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Files of accounts, contacts and deals that come in: taken at once, read by a job, and asked about later. */
@Stateless
public class Imports {

    private static final int REJECTS = 1_000;

    @Inject
    ImportStore store;

    @Inject
    Jobs jobs;

    @Inject
    AttributeCatalogue catalogue;

    @Inject
    ReferenceCodes codes;

    /**
     * Takes a file. With this transaction it is safe, and will be imported whatever happens to the server.
     *
     * @param fileName as the client calls it; its path does not count
     * @param file read to its end, and not closed
     * @throws Refusal INVALID when the options make no sense for the tenant's attributes, the file is empty or its
     *     header has not the columns; MALFORMED when the file breaks off
     */
    public JobView start(
            Caller caller, Importable what, @Nullable String fileName, InputStream file, NewImport wanted) {
        ImportOptions options = wanted.options();
        ImportPlan plan = ImportPlan.of(what.kind(), options, catalogue.definitions(caller));
        byte[] first = piece(file);
        checkHeader(first, plan);
        JobView job = jobs.enqueue(caller, what.kind().job(), "{}", null);
        AccountImport started = new AccountImport(job.id(), what.kind(), FileName.of(fileName), options.toJson());
        store.add(started);
        started.uploaded(storePieces(job.id(), first, file));
        return job;
    }

    private void checkHeader(byte[] beginning, ImportPlan plan) {
        try (ImportFile header = ImportFile.open(new ByteArrayInputStream(beginning), plan, codes)) {
            // opened is checked
        } catch (IOException impossible) {
            throw broken();
        }
    }

    private long storePieces(UUID importId, byte[] first, InputStream rest) {
        LineEnds lineEnds = new LineEnds();
        int number = 0;
        for (byte[] piece = first; piece.length > 0; piece = piece(rest)) {
            store.addPiece(importId, number++, piece);
            lineEnds.pass(piece);
        }
        return lineEnds.count();
    }

    private static byte[] piece(InputStream file) {
        try {
            return file.readNBytes(Pieces.LENGTH);
        } catch (IOException e) {
            throw broken();
        }
    }

    private static Refusal broken() {
        return new Refusal(Reason.MALFORMED, "The file broke off before its end.");
    }

    /** @throws Refusal NOT_FOUND also for an import of another kind, or that is not the caller's to see */
    public Revised<ImportView> find(Caller caller, Importable what, UUID id) {
        AccountImport found = get(caller, what.kind(), id);
        Revised<JobView> job = jobs.find(caller, id);
        ImportOptions options = ImportOptions.fromJson(found.options());
        return new Revised<>(
                job.revision() + found.revision(),
                new ImportView(job.value(), found.fileName(), options.dryRun(), ImportCounts.of(found, options)));
    }

    /**
     * The next rows that were not taken, and cells that became unknown, in the order of the file. More may come while
     * the import runs.
     *
     * @param after {@link RejectedRows#last()} of those before; null for the first ones
     * @throws Refusal NOT_FOUND also for an import of another kind, or that is not the caller's to see
     */
    public RejectedRows rejects(Caller caller, Importable what, UUID id, @Nullable Integer after) {
        get(caller, what.kind(), id);
        return RejectedRows.of(store.remarks(id, after == null ? -1 : after, REJECTS));
    }

    /** Since when accounts may be coming in that nobody has been told of; absent when none are. */
    public Optional<Instant> underWaySince(Caller caller) {
        return jobs.underWaySince(caller, ImportKind.ACCOUNT.job());
    }

    private AccountImport get(Caller caller, ImportKind kind, UUID id) {
        AccountImport found =
                store.find(id).filter(some -> some.kind() == kind).orElseThrow(() -> Refusal.notFound("import", id));
        try {
            jobs.find(caller, id);
        } catch (Refusal notTheirs) {
            throw Refusal.notFound("import", id);
        }
        return found;
    }
}
