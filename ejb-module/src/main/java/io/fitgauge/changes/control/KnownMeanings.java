package io.fitgauge.changes.control;

import io.fitgauge.changes.entity.Meaning;
import io.fitgauge.language.Messages;
import java.util.Map;

/** What it means for each department when an ICP is retired, or a template has come; in one language. */
public final class KnownMeanings {

    private final Sentences sentences;

    public KnownMeanings(Messages messages) {
        this.sentences = new Sentences(messages);
    }

    public Meaning retired(String icp) {
        Map<String, String> name = Map.of("name", icp);
        sentences.sales("retired", name);
        sentences.marketing("retired", name);
        sentences.product("retired", name);
        return sentences.meaning();
    }

    /** @param kind of the template; what is only a draft yet means nothing */
    public Meaning received(String kind) {
        switch (kind) {
            case "PERSONA", "MESSAGE" -> sentences.marketing("template." + kind, Map.of());
            case "COMMITTEE" -> sentences.sales("template.COMMITTEE", Map.of());
            case "INTERVIEW" -> sentences.product("template.INTERVIEW", Map.of());
            default -> {} // an ICP means something from its publishing on
        }
        return sentences.meaning();
    }
}
