package io.fitgauge.changes.boundary;

import io.fitgauge.changes.entity.Notice;
import io.fitgauge.changes.entity.Subject;
import io.fitgauge.changes.entity.Wording;
import io.fitgauge.json.StoredJson;
import io.fitgauge.outbox.boundary.DomainEvent;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What happens to notices, as it is told. */
public final class ChangeEvents {

    /** There is a notice: its kind, what it is about, and what it says in the tenant's language. */
    public static final String CREATED = "change.created";

    private ChangeEvents() {}

    static DomainEvent created(Notice notice, Wording wording) {
        Subject subject = notice.subject();
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("kind", notice.kind().name());
        put(facts, "icpId", subject.icpId());
        put(facts, "version", subject.version());
        put(facts, "personaId", subject.personaId());
        put(facts, "reviewId", subject.reviewId());
        put(facts, "templateId", subject.templateId());
        facts.put("title", wording.title());
        facts.put("what", wording.what());
        put(facts, "why", notice.why());
        facts.put("meaning", wording.meaning());
        return new DomainEvent(CREATED, Notices.RESOURCE, notice.id(), StoredJson.write(facts));
    }

    private static void put(Map<String, Object> facts, String name, @Nullable Object value) {
        if (value != null) {
            facts.put(name, value);
        }
    }
}
