package io.fitgauge.accounts.control;

/** What became of one row of the file. */
public sealed interface RowOutcome permits GoodRow, RejectedRow {

    /** The line of the file in which the row begins, from 1. */
    long line();

    /** The row as it stands in the file, without its line end. */
    String raw();
}
