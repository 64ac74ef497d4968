package io.fitgauge.templates.boundary;

import io.fitgauge.templates.entity.TemplateKind;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A template as a client writes it; the published JSON Schema says all of it.
 *
 * @param key unique among the tenant's own, such as {@code b2b-saas}
 * @param language of its texts
 * @param tags by which lists are filtered
 * @param content as the kind asks
 */
public record TemplateDraft(
        @NotNull TemplateKind kind,
        @NotNull String key,
        @NotNull String name,
        @Nullable String description,
        @Nullable String language,
        @Nullable List<@Nullable @Pattern(regexp = "[a-z0-9][a-z0-9-]{0,39}") String> tags,
        @Nullable List<@Nullable ParameterBody> parameters,
        @NotNull Map<String, @Nullable Object> content) {

    /** Keeps what is null, so that it can be pointed at. */
    public TemplateDraft {
        tags = tags == null ? null : Collections.unmodifiableList(tags);
        parameters = parameters == null ? null : Collections.unmodifiableList(parameters);
        content = content == null ? content : Collections.unmodifiableMap(new LinkedHashMap<>(content));
    }
}
