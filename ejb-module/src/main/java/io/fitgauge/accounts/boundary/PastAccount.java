package io.fitgauge.accounts.boundary;

import java.time.Instant;

/** An account as it was at one revision. Attributes that have been deleted since are not shown. */
public record PastAccount(int revision, Instant changedAt, SourceView source, AccountView account) {}
