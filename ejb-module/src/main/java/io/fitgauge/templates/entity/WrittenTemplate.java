package io.fitgauge.templates.entity;

import org.jspecify.annotations.Nullable;

/**
 * What of a template can change, as its row keeps it.
 *
 * @param tags JSON, like the parameters and the content
 */
public record WrittenTemplate(
        String key,
        String name,
        @Nullable String description,
        @Nullable String language,
        String tags,
        String parameters,
        String content) {}
