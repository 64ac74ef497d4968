/**
 * Long work: a row for each job, written in the transaction of what asked for it, and a runner that takes the rows up.
 * Rooms above give a {@link io.fitgauge.jobs.boundary.JobHandler} for each kind of work.
 *
 * <p>Decisions:
 *
 * <ul>
 *   <li>A job is acknowledged when its row is committed. The runner hears of it after the commit; what it did not hear
 *       of, it finds in the table within seconds.
 *   <li>The jobs of one tenant run one after the other in the order in which they were made; a tenant that has more of
 *       them stands in line again after each, so that tenants take turns.
 *   <li>The state changes under a lock of the row, and a running job bears the mark of the server's life that runs it. A
 *       job that bears another mark when its tenant's turn comes was left behind, by a crash or a stop, and is run from
 *       its beginning. What that means is for the handler to say: it may have kept how far it got.
 *   <li>A run whose job was taken from it hears so with its next progress, and writes nothing more about the job.
 *   <li>A stopping server leaves its running jobs as they are: the next life takes them up.
 *   <li>People see their own jobs and those that the system made; others' jobs, and cancelling the system's, are for
 *       the tenant's administrators.
 *   <li>A failure is kept as a problem: what a refusal says, or for a bug nothing but an id that is in the log.
 *   <li>The row holds the tenant's public id, because this room cannot ask for it: a system caller is made of both.
 * </ul>
 */
@NullMarked
package io.fitgauge.jobs;

import org.jspecify.annotations.NullMarked;
