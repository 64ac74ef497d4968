package io.fitgauge.templates.boundary;

import io.fitgauge.templates.entity.TemplateDocument;
import java.util.UUID;

/**
 * An agency's template on its way to a client.
 *
 * @param revision of the template
 * @param job that brings it
 */
public record Delivery(UUID agency, UUID template, int revision, TemplateDocument document, UUID job, PushWish wish) {}
