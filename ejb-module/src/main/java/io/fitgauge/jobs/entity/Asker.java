package io.fitgauge.jobs.entity;

import io.fitgauge.tenancy.Actor;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who asked for a job.
 *
 * @param request in which they did; absent when there was none
 */
public record Asker(Actor actor, @Nullable UUID request) {}
