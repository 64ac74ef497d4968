package io.fitgauge.accounts.control;

/** A cell of an accepted row that could not be read, so that its value became unknown. */
public record Remark(String column, String reason) {}
