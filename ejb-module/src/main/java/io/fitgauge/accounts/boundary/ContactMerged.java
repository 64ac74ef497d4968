package io.fitgauge.accounts.boundary;

import io.fitgauge.tenancy.Caller;
import java.util.UUID;

/**
 * Fired when a contact turns out to be the same person as another, in the transaction in which their accounts are merged,
 * while both still have their rows; then the first one's goes. What refers to it is to refer to the other from now on.
 *
 * @param from the contact that goes
 * @param into the contact that stays
 */
public record ContactMerged(Caller caller, UUID from, UUID into) {}
