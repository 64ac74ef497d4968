package io.fitgauge.icps.entity;

import io.fitgauge.tenancy.Actor;
import org.jspecify.annotations.Nullable;

/**
 * Who publishes a version, and why.
 *
 * @param restores the earlier version that it brings back
 * @param approval who had agreed before
 * @param personas what other rooms keep of the draft, as JSON; absent when that is nothing
 */
public record Publication(
        Actor by,
        @Nullable String why,
        @Nullable Integer restores,
        @Nullable IcpApproval approval,
        @Nullable String personas) {}
