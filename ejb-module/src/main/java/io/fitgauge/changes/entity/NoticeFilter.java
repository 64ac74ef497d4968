package io.fitgauge.changes.entity;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which notices are asked for; all where nothing is said.
 *
 * @param acknowledged whether the reader has acknowledged them, of those that the reader has to
 */
public record NoticeFilter(
        @Nullable NoticeKind kind, @Nullable UUID icpId, @Nullable Boolean acknowledged, UUID reader) {}
