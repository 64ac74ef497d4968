package io.fitgauge.templates.boundary;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.fitgauge.templates.control.TemplateJson;
import io.fitgauge.templates.control.TemplateReader;
import io.fitgauge.templates.entity.TemplateDocument;
import java.util.List;

/** Templates as a file that can be taken elsewhere. */
final class TemplateFiles {

    private TemplateFiles() {}

    static ObjectNode of(List<TemplateDocument> templates) {
        ObjectNode file = TemplateJson.object().put("format", TemplateReader.FORMAT);
        ArrayNode all = file.putArray("templates");
        templates.forEach(template -> all.add(TemplateJson.tree(template)));
        return file;
    }
}
