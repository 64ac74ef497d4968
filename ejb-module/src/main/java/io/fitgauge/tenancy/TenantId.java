package io.fitgauge.tenancy;

import java.util.UUID;

/**
 * A tenant, by both its names.
 *
 * @param number the start of every key in the schema; never leaves the server
 * @param id what clients see
 */
public record TenantId(int number, UUID id) {}
