package io.fitgauge.changes.control;

import io.fitgauge.personas.boundary.Motive;
import io.fitgauge.personas.boundary.Objection;
import io.fitgauge.personas.boundary.PersonaContent;
import io.fitgauge.personas.boundary.PublishedPersona;
import io.fitgauge.publishing.boundary.VersionChange;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

/** Whom sales look for and what they say, what marketing writes about, and which goals product serves. */
final class PersonaMeaning {

    private static final int MOST = 3;

    private final Sentences sentences;

    PersonaMeaning(Sentences sentences) {
        this.sentences = sentences;
    }

    void added(VersionChange change) {
        change.now(PublishedPersona.class).ifPresent(persona -> {
            sentences.sales("persona.added", name(persona));
            sentences.marketing("persona.added", name(persona));
            if (!goals(persona).isEmpty()) {
                sentences.product("persona.goals", listing(persona, goals(persona)));
            }
        });
    }

    void removed(VersionChange change) {
        change.before(PublishedPersona.class).ifPresent(persona -> {
            sentences.sales("persona.removed", name(persona));
            sentences.marketing("persona.removed", name(persona));
            if (!goals(persona).isEmpty()) {
                sentences.product("persona.removed", name(persona));
            }
        });
    }

    void changed(VersionChange change) {
        change.before(PublishedPersona.class).ifPresent(was -> change.now(PublishedPersona.class)
                .ifPresent(now -> change.fields().forEach(field -> changed(field, was, now))));
    }

    private void changed(String field, PublishedPersona was, PublishedPersona now) {
        switch (field) {
            case "motivation" -> motivation(was, now);
            case "professional" -> professional(was, now);
            case "buying" -> buying(was, now);
            case "contents" -> contents(was, now);
            case "level" -> sentences.sales("persona.level", name(now));
            case "personal" -> sentences.marketing("persona.portrait", name(now));
            case "priority" ->
                sentences.sales("persona.priority", Map.of("name", now.name(), "priority", now.priority()));
            default -> {} // a name alone means nothing else
        }
    }

    private void motivation(PublishedPersona was, PublishedPersona now) {
        List<String> pains = fresh(was, now, PersonaMeaning::pains);
        List<String> messages = fresh(was, now, PersonaMeaning::messages);
        if (messages.isEmpty()) {
            sentences.sales("persona.openings", name(now));
        }
        messages.stream()
                .limit(MOST)
                .forEach(message ->
                        sentences.sales("persona.say", Map.of("name", now.name(), "message", quoted(message))));
        if (pains.isEmpty()) {
            sentences.marketing("persona.motivation", name(now));
        } else {
            sentences.marketing("persona.pains", listing(now, pains));
        }
        List<String> jobs = fresh(was, now, PersonaMeaning::jobs);
        if (!jobs.isEmpty()) {
            sentences.product("persona.goals", listing(now, jobs));
        }
    }

    private void professional(PublishedPersona was, PublishedPersona now) {
        List<String> goals = fresh(was, now, PersonaMeaning::goals);
        if (!goals.isEmpty()) {
            sentences.product("persona.goals", listing(now, goals));
        }
        if (!was.professional().technology().equals(now.professional().technology())) {
            sentences.product("persona.technology", name(now));
        }
        if (!was.professional().departments().equals(now.professional().departments())) {
            sentences.sales("persona.departments", name(now));
        }
    }

    private void buying(PublishedPersona was, PublishedPersona now) {
        List<String> objections = fresh(was, now, PersonaMeaning::objections);
        if (!objections.isEmpty()) {
            sentences.sales("persona.objections", listing(now, objections));
        }
        if (!Objects.equals(was.buying().process(), now.buying().process())) {
            sentences.sales("persona.process", name(now));
        }
        boolean reachedOtherwise = !was.buying().channels().equals(now.buying().channels())
                || !was.buying().informationSources().equals(now.buying().informationSources());
        if (reachedOtherwise) {
            sentences.marketing("persona.channels", name(now));
        }
    }

    private void contents(PublishedPersona was, PublishedPersona now) {
        List<String> titles = fresh(was, now, PersonaMeaning::titles);
        if (titles.isEmpty()) {
            sentences.sales("persona.contents", name(now));
        } else {
            sentences.sales("persona.content", listing(now, titles));
        }
    }

    /** What is there now and was not before. */
    private static List<String> fresh(
            PublishedPersona was, PublishedPersona now, Function<PublishedPersona, List<String>> texts) {
        List<String> known = texts.apply(was);
        return texts.apply(now).stream().filter(text -> !known.contains(text)).toList();
    }

    private static List<String> pains(PublishedPersona persona) {
        return persona.motivation().pains().stream().map(Motive::text).toList();
    }

    private static List<String> jobs(PublishedPersona persona) {
        return persona.motivation().jobs().stream().map(Motive::text).toList();
    }

    private static List<String> messages(PublishedPersona persona) {
        return persona.motivation().all().stream()
                .map(Motive::message)
                .filter(Objects::nonNull)
                .toList();
    }

    private static List<String> goals(PublishedPersona persona) {
        return persona.professional().goals();
    }

    private static List<String> objections(PublishedPersona persona) {
        return persona.buying().objections().stream().map(Objection::objection).toList();
    }

    private static List<String> titles(PublishedPersona persona) {
        return persona.contents().stream().map(PersonaContent::title).toList();
    }

    private static Map<String, String> name(PublishedPersona persona) {
        return Map.of("name", persona.name());
    }

    private Map<String, String> listing(PublishedPersona persona, List<String> texts) {
        List<String> quoted = texts.stream().map(this::quoted).toList();
        return Map.of("name", persona.name(), "list", sentences.messages().listed(quoted, MOST));
    }

    private String quoted(String text) {
        return sentences.messages().quoted(text);
    }
}
