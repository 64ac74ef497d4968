package io.fitgauge.notifications.entity;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A notification that somebody got. */
public record Receipt(Notification notification, @Nullable Instant readAt) {}
