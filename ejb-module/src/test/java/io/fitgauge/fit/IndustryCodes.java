package io.fitgauge.fit;

import static java.util.stream.Collectors.toUnmodifiableSet;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * The codes at or under some industries, as {@code industry-codes.json} lists them (taken from the code tables), so
 * that these tests need no tables.
 */
final class IndustryCodes {

    private static final JsonNode HELD = TestResources.json("industry-codes.json");

    private IndustryCodes() {}

    static Condition industryIn(String... values) {
        return industryIn(List.of(values));
    }

    static Condition industryIn(List<String> values) {
        Set<String> held = values.stream()
                .flatMap(value -> Arrays.stream(HELD.required(value).asText().split(" "))
                        .map(code -> value.substring(0, value.indexOf(':') + 1) + code))
                .collect(toUnmodifiableSet());
        return new Condition.IndustryIn(values, held);
    }
}
