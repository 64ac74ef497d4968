package io.fitgauge.templates.boundary;

import com.github.f4b6a3.uuid.UuidCreator;
import io.fitgauge.refusal.Refusal;
import io.fitgauge.templates.control.TemplateRows;
import io.fitgauge.templates.control.TemplateStore;
import io.fitgauge.templates.entity.Template;
import io.fitgauge.templates.entity.TemplateDocument;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.stream.IntStream;

/** Adds to a tenant's own templates, as long as there is room. */
class NewTemplates {

    static final int MOST = 300;

    /** Leaves room for a number behind it. */
    private static final int MOST_OF_KEY = 55;

    private final TemplateStore store;
    private final Clock clock;

    @Inject
    NewTemplates(TemplateStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    /**
     * @param pointer where the key stands
     * @throws Refusal DUPLICATE, WRONG_STATE
     */
    Template add(TemplateDocument document, String pointer) {
        if (store.count() >= MOST) {
            throw Refusal.wrongState("There are " + MOST + " templates already, the most that a tenant can have.");
        }
        requireFree(document.key(), pointer);
        Template template = new Template(
                UuidCreator.getTimeOrderedEpoch(), document.kind(), TemplateRows.written(document), clock.instant());
        store.add(template);
        return template;
    }

    void requireFree(String key, String pointer) {
        if (store.hasKey(key)) {
            throw Refusal.duplicate(pointer, "There is a template " + key + " already.");
        }
    }

    /** @return the key, or with the first number behind it that no template has */
    String freeKey(String key) {
        String start = key.length() <= MOST_OF_KEY ? key : key.substring(0, MOST_OF_KEY);
        return IntStream.iterate(1, number -> number + 1)
                .mapToObj(number -> number == 1 ? key : start + "-" + number)
                .filter(free -> !store.hasKey(free))
                .findFirst()
                .orElseThrow();
    }
}
