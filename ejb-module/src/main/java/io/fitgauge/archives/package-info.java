/**
 * Tenants as archives. What there is of a tenant, the rooms themselves say ({@code
 * portability}); this one goes through it.
 *
 * <p>Decisions:
 *
 * <ul>
 *   <li>An archive is a ZIP: {@code data/<table>.jsonl} with a JSON object a row, which is what comes in elsewhere;
 *       {@code csv/<name>.csv} of the chief tables, for people's eyes only; and {@code manifest.json}, the last one, with
 *       what each file holds, its fields and their types, its rows and its SHA-256.
 *   <li>It is of one moment: a single transaction reads a snapshot of all tables, row by row, while the archive is
 *       written in pieces, each in a transaction of its own. Neither memory nor a transaction grows with the tenant.
 *   <li>The pieces lie in the database, so that any node hands them out, and go after some days.
 *   <li>Secrets never leave: what is withheld, and why, stands in the manifest.
 *   <li>A tenant comes in under its own id, {@code ARRIVING} until all rows are there: nobody finds it before. Its rows come in
 *       batches, each a transaction; so do they go when it is erased, and then it is {@code LEAVING}. Each step says when it
 *       was; two minutes of silence mean that it was broken off, and what is there is erased.
 *   <li>Nothing of either is noted in the tenant's audit, which comes or goes with it. The receipt is the job's result, with
 *       the agency, or what the operator's command prints.
 *   <li>An agency's archive of a client lies with the agency, so that the client's erasure or leaving can end it, and so that
 *       nobody in the client has to be asked.
 *   <li>A person is erased in three steps: what mentions them by what their own row says, the row, and then what was noted of
 *       both, by ids. Each begins anew when it was cut off. Archives go last, so that none holds what is gone.
 *   <li>Work that has not ended goes along, with its checkpoint, and goes on where the archive comes in.
 * </ul>
 */
@NullMarked
package io.fitgauge.archives;

import org.jspecify.annotations.NullMarked;
