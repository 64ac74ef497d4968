package io.fitgauge.quota.boundary;

import java.time.Duration;

/**
 * Where a tenant stands with its requests.
 *
 * @param allowed whether this one may go on
 * @param limit how many a minute
 * @param remaining how many more in this minute
 * @param reset until the next minute begins
 */
public record Standing(boolean allowed, long limit, long remaining, Duration reset) {}
