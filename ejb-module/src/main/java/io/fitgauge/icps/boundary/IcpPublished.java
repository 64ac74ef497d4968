package io.fitgauge.icps.boundary;

import io.fitgauge.tenancy.Caller;
import java.util.UUID;

/** Fired in the transaction that publishes a version, when all else of it is done. */
public record IcpPublished(Caller caller, UUID icp, int version) {}
