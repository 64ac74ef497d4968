package io.fitgauge.identity.boundary;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How a new secret takes over.
 *
 * @param previousValidUntil until when the one before counts: 24 hours from now when absent; at once, with the tokens that
 *     it was given, when it is not in the future
 */
public record SecretRotation(@Nullable Instant previousValidUntil) {}
