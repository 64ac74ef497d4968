package io.fitgauge.publishing.control;

import io.fitgauge.personas.boundary.PublishedPersona;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/** What can differ in a persona. */
enum PersonaField {
    NAME("name", PublishedPersona::name),
    PRIORITY("priority", PublishedPersona::priority),
    LEVEL("level", PublishedPersona::level),
    PERSONAL("personal", PublishedPersona::personal),
    PROFESSIONAL("professional", PublishedPersona::professional),
    MOTIVATION("motivation", PublishedPersona::motivation),
    BUYING("buying", PublishedPersona::buying),
    CONTENTS("contents", PublishedPersona::contents);

    private final String field;
    private final Function<PublishedPersona, Object> value;

    PersonaField(String field, Function<PublishedPersona, Object> value) {
        this.field = field;
        this.value = value;
    }

    /** As clients know it. */
    String field() {
        return field;
    }

    static List<PersonaField> thatDiffer(PublishedPersona was, PublishedPersona now) {
        return Arrays.stream(values())
                .filter(one -> !SameJson.same(one.value.apply(was), one.value.apply(now)))
                .toList();
    }
}
