package io.fitgauge.icps.entity;

import io.fitgauge.tenancy.Actor;
import org.jspecify.annotations.Nullable;

/**
 * Who publishes a version, and why.
 *
 * @param restores the earlier version that it brings back
 * @param approval who had agreed before
 */
public record Publication(Actor by, @Nullable String why, @Nullable Integer restores, @Nullable IcpApproval approval) {}
