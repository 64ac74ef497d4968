package io.fitgauge.accounts.control;

/** What a cell says: a value, or that there is none any more. A cell that says nothing leaves no cell value. */
public sealed interface CellValue<T> {

    record Known<T>(T value) implements CellValue<T> {}

    record Cleared<T>() implements CellValue<T> {}
}
