package io.fitgauge.idempotency.boundary;

/**
 * One try of a caller at one operation.
 *
 * @param operation method and path
 * @param key the client's, up to 255 characters
 * @param bodyHash SHA-256, in hex
 */
public record Attempt(String operation, String key, String bodyHash) {}
