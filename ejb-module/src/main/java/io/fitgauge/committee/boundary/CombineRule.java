package io.fitgauge.committee.boundary;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

/** Up to this many employees one person may be champion and decision maker. */
public record CombineRule(@Min(1) @Max(10_000_000) int upToEmployees) {}
