package io.fitgauge.quota.boundary;

import java.time.Duration;

/**
 * Where a tenant stands with its requests.
 *
 * @param allowed whether this one may go on
 * @param limit how many a minute
 * @param burst how many of them in one second
 * @param remaining how many more in this minute
 * @param reset until the next minute begins
 * @param patience until another may be allowed; nothing for one that is
 */
public record Standing(boolean allowed, long limit, long burst, long remaining, Duration reset, Duration patience) {}
