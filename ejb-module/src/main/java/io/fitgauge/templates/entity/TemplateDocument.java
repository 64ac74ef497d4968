package io.fitgauge.templates.entity;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a template says, as it lies in a file.
 *
 * @param key of the template, unique where it lies
 * @param language of its texts; absent when nobody said
 * @param content as its kind asks; never to be changed, only copied
 */
public record TemplateDocument(
        TemplateKind kind,
        String key,
        String name,
        @Nullable String description,
        @Nullable String language,
        List<String> tags,
        List<TemplateParameter> parameters,
        ObjectNode content) {

    public TemplateDocument {
        tags = tags == null ? List.of() : List.copyOf(tags);
        parameters = parameters == null ? List.of() : List.copyOf(parameters);
    }

    /** The same under another key. */
    public TemplateDocument called(String other) {
        return new TemplateDocument(kind, other, name, description, language, tags, parameters, content);
    }

    /** The same, said to be in this language. */
    public TemplateDocument in(String other) {
        return new TemplateDocument(kind, key, name, description, other, tags, parameters, content);
    }
}
