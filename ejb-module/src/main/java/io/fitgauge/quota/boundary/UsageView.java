package io.fitgauge.quota.boundary;

import org.jspecify.annotations.Nullable;

/**
 * How much of what it may have a tenant uses.
 *
 * @param requests in this minute, on this server
 * @param importBytes of one file, unpacked
 * @param importRows of one file
 */
public record UsageView(
        Amount requests,
        Amount accounts,
        Amount users,
        Amount importBytes,
        Amount importRows,
        Amount jobsRunning,
        Amount jobsWaiting) {

    /**
     * Of one thing.
     *
     * @param used absent of what each time has a limit of its own
     * @param limit absent when it is lifted
     */
    public record Amount(@Nullable Long used, @Nullable Long limit) {}
}
