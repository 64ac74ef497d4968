package io.fitgauge.advice.entity;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Something that lint found.
 *
 * @param criterion its key, when it is about one
 * @param facts what it was found from, by name: numbers, words, days
 */
public record Remark(LintCode code, @Nullable String criterion, Map<String, Object> facts) {

    public Remark {
        facts = Collections.unmodifiableMap(new LinkedHashMap<>(facts));
    }

    public static Remark of(LintCode code, Map<String, Object> facts) {
        return new Remark(code, null, facts);
    }
}
