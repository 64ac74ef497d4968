package io.fitgauge.accounts.boundary;

import java.util.UUID;

/** Names an account as it was at one revision. */
public record AccountRevision(UUID accountId, int revision) {}
