package io.fitgauge.idempotency.boundary;

import org.jspecify.annotations.Nullable;

/** An answer that can be given again. It holds no secrets: operations that make some are never kept. */
public record KeptAnswer(int status, @Nullable String location, @Nullable String etag, String body) {}
