package io.fitgauge.accounts.boundary;

import io.fitgauge.tenancy.Caller;
import java.util.UUID;

/**
 * Fired after an account was edited, in the same transaction. Imports do not fire it for every row.
 *
 * @param name the one it has now
 * @param revision the one it has now
 */
public record AccountChanged(Caller caller, UUID id, String name, int revision) {}
