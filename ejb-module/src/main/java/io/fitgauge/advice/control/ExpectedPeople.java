package io.fitgauge.advice.control;

/**
 * A role that the ICP expects on the buying committee, as far as lint looks at it.
 *
 * @param role its name
 * @param people how many, one at least
 * @param contents how many things there are to show to them
 * @param mitigated whether it is said what to do about them
 */
public record ExpectedPeople(String role, int people, int contents, boolean mitigated) {}
