package io.fitgauge.accounts.boundary;

import io.fitgauge.tenancy.Caller;
import java.util.UUID;

/** Fired after an account was deleted, in the same transaction. Scores go with it by themselves. */
public record AccountRemoved(Caller caller, UUID id) {}
