package io.fitgauge.demo.control;

import io.fitgauge.accounts.boundary.DealDraft;

/**
 * A sale attempted, in the demo.
 *
 * @param account its external id
 * @param deal without the account's id
 */
public record DemoDeal(String account, DealDraft deal) {}
