package io.fitgauge.templates.boundary;

import jakarta.validation.constraints.Size;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How something is to be made from a template.
 *
 * @param language of a built-in template, and of values within texts; the template's own when absent, or the reader's
 * @param name of the ICP or persona; as the template says when absent
 * @param parameters values by key
 * @param segmentId where an ICP goes; the template's own segment is made when absent
 * @param productId what an ICP, and a segment that is made, is for
 * @param icpId where a persona or a committee goes
 */
public record InstantiateWish(
        @Nullable @Size(max = 35) String language,
        @Nullable @Size(min = 1, max = 200) String name,
        @Nullable Map<String, @Nullable Object> parameters,
        @Nullable UUID segmentId,
        @Nullable UUID productId,
        @Nullable UUID icpId) {

    public static final InstantiateWish AS_IT_IS = new InstantiateWish(null, null, null, null, null, null);

    public InstantiateWish {
        parameters = parameters == null ? null : Collections.unmodifiableMap(new LinkedHashMap<>(parameters));
    }

    Map<String, @Nullable Object> given() {
        return parameters == null ? Map.of() : parameters;
    }
}
