/**
 * How accounts come in from a CSV file and go out again, read as a stream and checked cell by cell.
 *
 * <p>Decisions:
 *
 * <ul>
 *   <li>The header is the first line that is not empty. Its names and those in the options are compared trimmed, but
 *       otherwise exactly. Two columns of one name are refused, nameless ones may repeat.
 *   <li>Lines without any content, also those of nothing but delimiters, are no rows.
 *   <li>A line that is no CSV is rejected and reading goes on with the next. A quote that is never closed and a row
 *       above {@link io.fitgauge.accounts.control.ImportFile#MAX_ROW_LENGTH} end the file: where the next row would
 *       begin is then unknown.
 *   <li>Bytes that are not of the charset reject the cell that they stand in, if it is mapped.
 *   <li>A row without an external id is a new account. A name is needed for a new account and is never cleared. A
 *       relationship that is cleared falls back to the one that new accounts have.
 *   <li>A cell that cannot be read becomes unknown (when asked for) where unknown is a possible value: attributes,
 *       the domain and the fit label. A name, an external id or a relationship that cannot be read rejects the row.
 *   <li>Unknown because unreadable clears the value that was known before, also where blank cells keep it.
 *   <li>The first row that could be read owns its external id; later ones with the same id are rejected.
 * </ul>
 */
@NullMarked
package io.fitgauge.accounts.control;

import org.jspecify.annotations.NullMarked;
