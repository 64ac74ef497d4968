package io.fitgauge.scoring.boundary;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How fresh a ranking is.
 *
 * @param icpVersion the version in use, or that was last
 * @param asOf what has happened until then to accounts and the ICP is in the ranking
 * @param complete whether all that has happened by now is; never for an ICP that is retired
 * @param olderVersion how many accounts are still ranked by an older version; each item says by which
 * @param jobId the job that makes or made the scores fresh, when one was asked to
 */
public record Freshness(int icpVersion, Instant asOf, boolean complete, long olderVersion, @Nullable UUID jobId) {}
