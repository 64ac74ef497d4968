package io.fitgauge.accounts.boundary;

import io.fitgauge.accounts.control.EarlierRows;
import io.fitgauge.accounts.control.ImportFile;
import io.fitgauge.accounts.control.ImportOptions;
import io.fitgauge.accounts.control.ImportPlan;
import io.fitgauge.accounts.control.Pieces;
import io.fitgauge.accounts.control.ReferenceCodes;
import io.fitgauge.accounts.control.RowChunk;
import io.fitgauge.accounts.control.RowChunks;
import io.fitgauge.accounts.control.StoredJson;
import io.fitgauge.accounts.entity.AccountImport.Stage;
import io.fitgauge.accounts.entity.ImportKind;
import io.fitgauge.jobs.boundary.JobHandler;
import io.fitgauge.jobs.boundary.JobRun;
import io.fitgauge.refusal.Reason;
import io.fitgauge.refusal.Refusal;
import io.fitgauge.retry.Retries;
import io.fitgauge.tenancy.Caller;
import java.io.IOException;
import java.util.Optional;
import java.util.UUID;

/**
 * Reads a file that came in, chunk by chunk. Each chunk moves the place to go on from in its own transaction, so a run
 * that was cut off is taken up where it was. A file that is taken as a whole is gone through twice: to see that all of
 * it is good, then to store it.
 */
abstract class ImportJob implements JobHandler {

    /** Each goes through the whole file. */
    private static final int MOST_ATTEMPTS = 10;

    private final ImportKind kind;
    private final ImportSteps steps;
    private final ReferenceCodes codes;

    ImportJob(ImportKind kind, ImportSteps steps, ReferenceCodes codes) {
        this.kind = kind;
        this.steps = steps;
        this.codes = codes;
    }

    @Override
    public String kind() {
        return kind.job();
    }

    /** @return the counts */
    @Override
    public String run(JobRun run) throws IOException {
        ImportSteps.Standing standing = steps.standing(run.caller(), run.jobId());
        if (standing.stage() != Stage.ENDED) {
            standing = new Reading(run, standing).toTheEnd();
        }
        return StoredJson.write(standing.counts());
    }

    @Override
    public void ended(Caller caller, UUID jobId) {
        steps.ended(caller, jobId);
    }

    /** One run, from where the import stands. */
    private final class Reading {

        private final JobRun run;
        private final Caller caller;
        private final UUID id;
        private final ImportPlan plan;
        private final boolean twice;

        private ImportSteps.Standing standing;

        Reading(JobRun run, ImportSteps.Standing standing) {
            this.run = run;
            this.caller = run.caller();
            this.id = run.jobId();
            this.standing = standing;
            plan = steps.plan(caller, id);
            twice = plan.options().mode() == ImportOptions.Mode.ALL_OR_NOTHING
                    && !plan.options().dryRun();
        }

        ImportSteps.Standing toTheEnd() throws IOException {
            for (int attempt = 1; standing.stage() != Stage.ENDED; attempt++) {
                if (standing.stage() == Stage.READING) {
                    read();
                    standing = steps.endReading(caller, id, plan);
                } else {
                    storeAll(attempt);
                }
            }
            long done = standing.rows() * (twice && standing.counts().rejected() == 0 ? 2 : 1);
            run.progress(done, done);
            return standing;
        }

        private void read() throws IOException {
            EarlierRows earlier = new EarlierRows();
            try (ImportFile file =
                    ImportFile.open(new Pieces(number -> steps.piece(caller, id, number)), plan, codes)) {
                RowChunks chunks = new RowChunks(file, RowChunks.MOST_ROWS);
                recall(chunks, earlier);
                for (Optional<RowChunk> chunk = chunks.next(); chunk.isPresent(); chunk = chunks.next()) {
                    take(chunk.get(), earlier);
                    progress(chunk.get().end());
                }
            }
        }

        private void recall(RowChunks chunks, EarlierRows earlier) throws IOException {
            Optional<RowChunk> chunk = chunks.nextBefore(standing.rows());
            for (; chunk.isPresent(); chunk = chunks.nextBefore(standing.rows())) {
                if (plan.needsEarlierRows()) {
                    steps.recall(caller, id, plan, chunk.get(), earlier);
                }
                progress(standing.rows());
            }
        }

        private void take(RowChunk chunk, EarlierRows earlier) {
            Retries.OF_JOBS.run(Overtaken::is, () -> steps.take(caller, run.ticket(), plan, chunk, earlier));
        }

        private void storeAll(int attempt) {
            try {
                standing = steps.storeAll(caller, run.ticket(), plan, rows -> progress(standing.rows() + rows));
            } catch (RuntimeException failure) {
                if (!Overtaken.is(failure)) {
                    throw failure;
                }
                if (attempt >= MOST_ATTEMPTS) {
                    throw new Refusal(
                            Reason.TRY_AGAIN, "The file's rows are being changed by others. Try again later.");
                }
                standing = steps.startOver(caller, id);
            }
        }

        private void progress(long done) {
            long header = 1;
            long expected = Math.max(standing.lineEnds() - header, 1) * (twice ? 2 : 1);
            run.progress(done, Math.max(done, expected));
        }
    }
}
