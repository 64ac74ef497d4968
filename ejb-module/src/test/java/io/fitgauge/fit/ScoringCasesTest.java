package io.fitgauge.fit;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The contract's cases, made by an implementation of their own. */
class ScoringCasesTest {

    private static final List<ScoringCase> CASES = read();

    @Test
    void noCaseIsLost() {
        assertThat(CASES).hasSize(457);
    }

    @ParameterizedTest(name = "case {0}")
    @MethodSource("numbers")
    void everyCaseScoresAsTheContractSays(int number) {
        ScoringCase scoringCase = CASES.get(number);

        Score score = scoringCase.model().score(scoringCase.attributes(), Conditions.TODAY, Rates.NONE);

        assertThat(score).isEqualTo(scoringCase.expected());
    }

    static IntStream numbers() {
        return IntStream.range(0, CASES.size());
    }

    private static List<ScoringCase> read() {
        JsonNode file = TestResources.json("scoring-cases.json");
        JsonNode types = file.required("attributeTypes");
        Stream.Builder<ScoringCase> cases = Stream.builder();
        file.required("cases").forEach(json -> cases.add(new ScoringCase(json, types)));
        return cases.build().toList();
    }
}
