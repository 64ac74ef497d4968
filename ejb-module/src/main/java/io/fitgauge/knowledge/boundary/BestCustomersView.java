package io.fitgauge.knowledge.boundary;

/**
 * How many of the tenant's best customers an ICP is built on.
 *
 * @param behind accounts with the label BEST that evidence about best customers names, or somebody who works there, if it
 *     is linked to the ICP
 * @param known all accounts of the tenant with the label BEST
 */
public record BestCustomersView(int behind, long known) {}
