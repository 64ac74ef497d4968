package io.fitgauge.icps.boundary;

import io.fitgauge.attributes.boundary.AttributeView;
import java.util.List;

/**
 * What explaining a criterion takes beside the scoring model, which stands in the same order.
 *
 * @param attributes each that it looks at, once, in the order in which they were written; as they were called then
 */
public record CriterionView(String key, List<AttributeView> attributes) {

    public CriterionView {
        attributes = List.copyOf(attributes);
    }

    /** @throws java.util.NoSuchElementException for one that it does not look at */
    public AttributeView attribute(String attributeKey) {
        return attributes.stream()
                .filter(attribute -> attribute.key().equals(attributeKey))
                .findFirst()
                .orElseThrow();
    }
}
