/**
 * Long work: a row for each job, written in the transaction of what asked for it, and a runner on every node that takes
 * the rows up. Rooms above give a {@link io.fitgauge.jobs.boundary.JobHandler} for each kind of work.
 *
 * <p>Decisions:
 *
 * <ul>
 *   <li>A job is acknowledged when its row is committed. A node hears of its own jobs after the commit, of all others
 *       when it looks into the table, every two seconds.
 *   <li>Of a tenant so many jobs run at once on all nodes together ({@code fitgauge.job.tenant.running}, one), the oldest
 *       first; so many wait ({@code fitgauge.job.tenant.waiting}), more are refused. A free worker serves the tenant that
 *       was served longest ago, whichever node that was on.
 *   <li>A node says every three seconds that it is alive, and is believed for twelve. Jobs are not leased one by one: a
 *       running job bears the mark of its server's life, and was left behind when that life is not among those alive. A
 *       life goes when its server stops, when a server of the same name (its host and port, or {@code fitgauge.node})
 *       starts, or when it has not been heard of in time. The time is the database's: nodes' clocks may differ.
 *   <li>Only a node that has itself been heard of all the while may say that another was not: after the database was away
 *       nobody was, and everybody gets the time to say so.
 *   <li>What decides is the row, not the time: whoever writes for a job has locked its row and bears the mark in it. A node
 *       that was thought dead and is not finds another mark, its chunk is taken back and its run stops. So a chunk that
 *       keeps its {@link io.fitgauge.jobs.boundary.JobCheckpoints checkpoint} in its own transaction is done once.
 *   <li>A job that is taken up goes on from its checkpoint. After so many times in a row without getting further ({@code
 *       fitgauge.job.restarts}) it has failed: it may be what takes the servers down.
 *   <li>A job that lost the database, or a race for a lock too often, waits and is tried again, longer each time.
 *   <li>A stopping server gives its jobs back: any node takes them up at once.
 *   <li>People see their own jobs and those that the system made; others' jobs, and cancelling the system's, are for
 *       the tenant's administrators.
 *   <li>A failure is kept as a problem: what a refusal says, or for a bug nothing but an id that is in the log.
 *   <li>A job is the doing of who asked for it: its caller is them, with what the system may, and the audit names them.
 *   <li>The row holds the tenant's public id, because this room cannot ask for it: a system caller is made of both.
 * </ul>
 */
@NullMarked
package io.fitgauge.jobs;

import org.jspecify.annotations.NullMarked;
