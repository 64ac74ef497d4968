package io.fitgauge.templates.boundary;

import io.fitgauge.paging.Revised;
import io.fitgauge.templates.control.TemplateJson;
import io.fitgauge.templates.entity.FieldComparison;
import io.fitgauge.templates.entity.FieldState;
import io.fitgauge.templates.entity.TemplateOrigin;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A template as it was taken over, as it is now, and what has become of it here.
 *
 * @param unchanged how many fields nobody has changed
 * @param fields all others, in the order in which they stand here
 */
public record ComparisonView(Source source, int unchanged, List<FieldView> fields) {

    /**
     * What is compared with.
     *
     * @param templateId absent for an agency's template, which is not to be read here
     */
    public record Source(TemplateOrigin origin, @Nullable UUID templateId, State state) {}

    /** Whether the template can still be looked at. */
    public enum State {
        AVAILABLE,
        /** It was deleted, or the agency has taken it back. */
        WITHDRAWN,
        /** The agency that it came from is not this tenant's any more. */
        LEFT
    }

    public ComparisonView {
        fields = List.copyOf(fields);
    }

    /** A revision is the whole of what is compared: so what is merged is what was seen. */
    static Revised<ComparisonView> of(Source source, List<FieldComparison> fields) {
        List<FieldView> changed = fields.stream()
                .filter(field -> field.state() != FieldState.UNCHANGED)
                .map(FieldView::of)
                .toList();
        ComparisonView view = new ComparisonView(source, fields.size() - changed.size(), changed);
        return new Revised<>(TemplateJson.write(view).hashCode() & Integer.MAX_VALUE, view);
    }
}
