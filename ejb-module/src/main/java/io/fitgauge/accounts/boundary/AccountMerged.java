package io.fitgauge.accounts.boundary;

import io.fitgauge.tenancy.Caller;
import java.util.UUID;

/**
 * Fired in the transaction in which an account is merged into another, while both still have their rows; then the first
 * one's goes. What refers to it is to refer to the other from now on, or to go.
 *
 * @param from the account that goes
 * @param into the account that stays
 */
public record AccountMerged(Caller caller, UUID from, UUID into) {}
