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
 *   <li>Work that has not ended goes along, with its checkpoint, and goes on where the archive comes in.
 * </ul>
 */
@NullMarked
package io.fitgauge.archives;

import org.jspecify.annotations.NullMarked;
