package io.fitgauge.templates.entity;

import java.time.Instant;
import java.util.UUID;

/**
 * That a client has a template of its agency's.
 *
 * @param revision that it got last
 */
public record GivenTemplate(UUID client, int revision, Instant pushedAt) {}
