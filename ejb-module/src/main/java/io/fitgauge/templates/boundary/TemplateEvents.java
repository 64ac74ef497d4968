package io.fitgauge.templates.boundary;

import io.fitgauge.json.StoredJson;
import io.fitgauge.outbox.boundary.DomainEvent;
import io.fitgauge.templates.entity.Template;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/** What happens to templates, as it is told. */
public final class TemplateEvents {

    /** An agency's template has come: {@code name}, {@code kind}, and {@code fromAgency}, which is an id. */
    public static final String RECEIVED = "template.received";

    private TemplateEvents() {}

    static DomainEvent received(Template copy, UUID agency) {
        Map<String, Object> facts = new TreeMap<>();
        facts.put("name", copy.written().name());
        facts.put("kind", copy.kind().name());
        facts.put("fromAgency", agency);
        return new DomainEvent(RECEIVED, "template", copy.id(), StoredJson.write(facts));
    }
}
