package io.fitgauge.templates.boundary;

import io.fitgauge.templates.entity.TemplateDocument;
import org.jspecify.annotations.Nullable;

/**
 * An agency's template, for a client that has a copy.
 *
 * @param document as it is now; absent when it cannot be read any more
 */
public record Theirs(ComparisonView.State state, @Nullable TemplateDocument document) {

    static final Theirs LEFT = new Theirs(ComparisonView.State.LEFT, null);
    static final Theirs WITHDRAWN = new Theirs(ComparisonView.State.WITHDRAWN, null);

    static Theirs of(TemplateDocument document) {
        return new Theirs(ComparisonView.State.AVAILABLE, document);
    }
}
