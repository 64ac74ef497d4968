package io.fitgauge.templates.control;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** Texts that say nothing. */
public final class Blanks {

    private Blanks() {}

    /** @return a copy in which they are not there */
    public static ObjectNode without(ObjectNode document) {
        return new Rewriting((text, pointer) -> text.isBlank()
                        ? null
                        : TemplateJson.mapper().getNodeFactory().textNode(text))
                .object(document, "");
    }
}
