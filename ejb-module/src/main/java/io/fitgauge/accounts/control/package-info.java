/**
 * How accounts come in from a CSV file and go out again, read as a stream and checked cell by cell.
 *
 * <p>Decisions:
 *
 * <ul>
 *   <li>The header is the first line that is not empty. Its names and those in the options are compared trimmed, but
 *       otherwise exactly. A column that shares its name, or has none, is named by its place, {@code #1}.
 *   <li>A preview proposes: what the client says holds. Its options are complete, so that the import that follows does
 *       not guess. Cells that cannot be read become unknown in a proposal, so that no company is lost for one.
 *   <li>Numbers in words are read only when all that stands beside them is understood; a sign that several currencies
 *       have is the one that the options name.
 *   <li>Lines without any content, also those of nothing but delimiters, are no rows.
 *   <li>A line that is no CSV is rejected and reading goes on with the next. A quote that is never closed and a row
 *       above {@link io.fitgauge.accounts.control.ImportFile#MAX_ROW_LENGTH} end the file: where the next row would
 *       begin is then unknown.
 *   <li>Bytes that are not of the charset reject the cell that they stand in, if it is mapped.
 *   <li>A row finds its account by its own id, else by external id, else by what else the options say: by domain, then
 *       by name, unless a country or a domain is known that differs. Only ids are asked for unless the client says so;
 *       a preview proposes all that the file has. What could mean several accounts is rejected, or a new account when
 *       it has an external id to be found by from then on.
 *   <li>A row that finds by its domain an account with another external id leaves it that one; its own becomes one more
 *       that the account is known by. By its name alone it finds no account that has an external id when it has one too.
 *   <li>Of rows of one file that mean the same the first one is taken; two with external ids of their own are two
 *       companies, whatever else they have in common. What rows meant is remembered for the whole file and not for the
 *       chunk, so that a dry run, a resumed run and any cut into chunks come to the same; a run that is taken up again
 *       looks at the rows again that were stored.
 *   <li>Rows of an export that is older than a merge update the account that theirs was merged into.
 *   <li>A row of nothing but numbers that is called Total is no company.
 *   <li>A name is needed for a new account and is never cleared. A relationship that is cleared falls back to the one
 *       that new accounts have.
 *   <li>A cell that cannot be read becomes unknown (when asked for) where unknown is a possible value: attributes,
 *       the domain and the fit label. A name, an external id or a relationship that cannot be read rejects the row.
 *   <li>Unknown because unreadable clears the value that was known before, also where blank cells keep it.
 *   <li>The first row that could be read owns its external id; later ones with the same id are rejected.
 *   <li>A file is kept in pieces of 1 MiB in the transaction that acknowledges it, and thrown away in the one that ends
 *       its job. Options and header are checked before; what is wrong with them is never a job.
 *   <li>Rows go in chunks of 1,000 (fewer when they are long), each with the place to go on from in one transaction. A
 *       run that was cut off reads the file from its start again, for the sake of the external ids, but goes on with
 *       the first row that was not committed.
 *   <li>A file that is taken as a whole is gone through without writing, and stored in one transaction only when no row
 *       was rejected. When accounts change in between so that this does not hold any more, it is gone through again.
 *       Its job is done either way; with rejected rows, nothing counts as created, updated or unchanged.
 *   <li>A dry run says what a real one would, and rejects and remarks can be read after it.
 *   <li>The job counts rows. The total is guessed from the line ends of the file until its end is reached. A file that
 *       is taken as a whole counts twice: rows to check and rows to store.
 *   <li>The list of rejects also names the cells that became unknown; their reason begins with "became unknown:".
 * </ul>
 */
@NullMarked
package io.fitgauge.accounts.control;

import org.jspecify.annotations.NullMarked;
