package io.fitgauge.templates.boundary;

import io.fitgauge.templates.entity.TemplateKind;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What was made from a template.
 *
 * @param language in which it was filled in
 * @param icpId the ICP that was made, or that a persona or a committee was put into
 * @param segmentId the segment that was made for it
 * @param attributes own attributes that were made, by key
 * @param personas those that were made, in their order
 * @param content what is to be read, filled in; of interviews, checklists and messages
 */
public record Instantiated(
        UUID templateId,
        TemplateKind kind,
        String language,
        @Nullable UUID icpId,
        @Nullable UUID segmentId,
        List<String> attributes,
        List<Made> personas,
        @Nullable Map<String, Object> content) {

    /** A persona that was made. */
    public record Made(UUID id, String name) {}

    public Instantiated {
        attributes = List.copyOf(attributes);
        personas = List.copyOf(personas);
    }

    /** @return where it can be read; nothing when it is only there to be read */
    public @Nullable String path() {
        return switch (kind) {
            case ICP -> "icps/" + icpId;
            case PERSONA -> "personas/" + personas.get(0).id();
            case COMMITTEE -> "icps/" + icpId + "/committee";
            case INTERVIEW, REVIEW_CHECKLIST, MESSAGE -> null;
        };
    }
}
