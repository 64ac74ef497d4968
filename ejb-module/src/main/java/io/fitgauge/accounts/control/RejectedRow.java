package io.fitgauge.accounts.control;

import org.jspecify.annotations.Nullable;

/**
 * A row that was not taken.
 *
 * @param column the column at fault, absent when it is the row as a whole
 * @param reason a sentence for people
 * @param raw the row's text; only its beginning when the file could not be read further
 */
public record RejectedRow(long line, @Nullable String column, String reason, String raw) implements RowOutcome {}
