package io.fitgauge.reviews.entity;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An ICP that a review is about. @param version in use; absent when none is */
public record IcpInScope(UUID id, String name, @Nullable Integer version) {}
