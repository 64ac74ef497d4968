package io.fitgauge.icps.boundary;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The ICPs that score now, together.
 *
 * @param oldestPublishedAt of the version that has scored for the longest time
 */
public record IcpsInUse(long count, @Nullable Instant oldestPublishedAt) {}
