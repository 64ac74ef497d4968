package io.fitgauge.templates.control;

import com.fasterxml.jackson.databind.JsonNode;
import io.fitgauge.refusal.FieldErrors;
import io.fitgauge.refusal.Reason;
import io.fitgauge.refusal.Refusal;
import io.fitgauge.templates.entity.TemplateDocument;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Reads templates as people write them, one or a file of them. */
public class TemplateReader {

    public static final String FORMAT = "fitgauge-templates/1";

    private static final int MOST_BYTES = 256 * 1024;

    private final ContentRules rules;

    @Inject
    public TemplateReader(ContentRules rules) {
        this.rules = rules;
    }

    /** @throws Refusal INVALID with all that is wrong; TOO_LARGE */
    public TemplateDocument one(JsonNode written) {
        FieldErrors errors = new FieldErrors();
        requireSize(written);
        TemplateSchema.check(written, "", errors);
        errors.refuseIfAny();
        TemplateDocument template = TemplateJson.convert(written, TemplateDocument.class);
        rules.check(template, "", errors);
        errors.refuseIfAny();
        return template;
    }

    /** @throws Refusal INVALID with all that is wrong; TOO_LARGE for one that is larger than one may be */
    public List<TemplateDocument> file(JsonNode written) {
        FieldErrors errors = new FieldErrors();
        TemplateSchema.checkBundle(written, errors);
        errors.refuseIfAny();
        List<TemplateDocument> templates = new ArrayList<>();
        Set<String> keys = new HashSet<>();
        for (JsonNode one : written.get("templates")) {
            requireSize(one);
            TemplateDocument template = TemplateJson.convert(one, TemplateDocument.class);
            String at = "/templates/" + templates.size();
            rules.check(template, at, errors);
            if (!keys.add(template.key())) {
                errors.add(at + "/key", "is the key of two templates in this file");
            }
            templates.add(template);
        }
        errors.refuseIfAny();
        return templates;
    }

    private static void requireSize(JsonNode written) {
        if (written.toString().getBytes(StandardCharsets.UTF_8).length > MOST_BYTES) {
            throw new Refusal(Reason.TOO_LARGE, "A template may have " + MOST_BYTES + " bytes at most.");
        }
    }
}
