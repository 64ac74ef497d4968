package io.fitgauge.briefs.control;

import static org.assertj.core.api.Assertions.assertThat;

import io.fitgauge.briefs.control.Shared.Said;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SharedTest {

    @Test
    void whatMoreOfThemSayComesFirstAndOnce() {
        Map<String, List<String>> texts = Map.of(
                "first", List.of("Churn", "Costs"),
                "second", List.of("Speed", "STRASSE"),
                "third", List.of("  straße", "Speed", "Speed"));

        assertThat(Shared.among(List.of("first", "second", "third"), texts::get))
                .containsExactly(
                        new Said<>("Speed", List.of("second", "third")),
                        new Said<>("STRASSE", List.of("second", "third")),
                        new Said<>("Churn", List.of("first")),
                        new Said<>("Costs", List.of("first")));
    }
}
