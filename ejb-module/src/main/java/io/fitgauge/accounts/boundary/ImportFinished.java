package io.fitgauge.accounts.boundary;

import io.fitgauge.tenancy.Caller;
import java.util.UUID;

/**
 * Fired once for each import that has changed accounts, in the transaction that ends it; with good rows stored alone,
 * the rows before have been committed by then.
 *
 * @param caller the system, in the import's tenant
 * @param changed how many accounts were created or updated, above 0
 */
public record ImportFinished(Caller caller, UUID importId, long changed) {}
