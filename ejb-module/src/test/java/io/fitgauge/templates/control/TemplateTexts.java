package io.fitgauge.templates.control;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.fitgauge.attributes.boundary.AttributeValues;
import io.fitgauge.reference.boundary.Countries;
import io.fitgauge.reference.boundary.Industries;
import io.fitgauge.templates.entity.TemplateDocument;

/** Templates for tests, in quotation marks that need no escaping. */
final class TemplateTexts {

    static final TemplateReader READER = new TemplateReader(new ContentRules(values()));

    static final Filling FILLING = new Filling(values(), new ParameterWords(new Countries(), new Industries()));

    private TemplateTexts() {}

    private static ParameterValues values() {
        return new ParameterValues(AttributeValues.standalone());
    }

    static ObjectNode json(String text) {
        return TemplateJson.object(text.replace('\'', '"'));
    }

    static TemplateDocument template(String kind, String parameters, String content) {
        return READER.one(json("{'kind':'%s','key':'one','name':'One','parameters':%s,'content':%s}"
                .formatted(kind, parameters, content)));
    }

    static String checklist(String text) {
        return "{'items':[{'text':'" + text + "'}]}";
    }
}
