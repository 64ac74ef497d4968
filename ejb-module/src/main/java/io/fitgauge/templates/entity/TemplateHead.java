package io.fitgauge.templates.entity;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a list shows of a tenant's template. */
public record TemplateHead(
        UUID id,
        TemplateKind kind,
        String key,
        String name,
        @Nullable String description,
        @Nullable String language,
        String tags,
        @Nullable UUID agencyTemplate,
        Instant updatedAt) {}
