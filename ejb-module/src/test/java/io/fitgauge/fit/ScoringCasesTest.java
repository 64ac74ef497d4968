package io.fitgauge.fit;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The contract's cases and those of the rules beside it, made by implementations of their own. */
class ScoringCasesTest {

    private static final List<ScoringCase> CASES = read("scoring-cases.json");

    /** Groups of conditions, weight groups, rates and exclusions that run out; by an implementation of their own, too. */
    private static final List<ScoringCase> ADDED_RULES = read("added-rules-cases.json");

    @Test
    void noCaseIsLost() {
        assertThat(CASES).hasSize(457);
        assertThat(ADDED_RULES).hasSize(200);
    }

    @ParameterizedTest(name = "case {0}")
    @MethodSource("numbers")
    void everyCaseScoresAsTheContractSays(int number) {
        ScoringCase scoringCase = CASES.get(number);

        Score score = scoringCase.model().score(scoringCase.attributes(), Conditions.TODAY, Rates.NONE);

        assertThat(score).isEqualTo(scoringCase.expected());
    }

    @ParameterizedTest(name = "case {0}")
    @MethodSource("numbersOfAddedRules")
    void everyCaseScoresAsTheAddedRulesSay(int number) {
        ScoringCase scoringCase = ADDED_RULES.get(number);

        Score score = scoringCase.model().score(scoringCase.attributes(), scoringCase.on(), scoringCase.rates());

        assertThat(score).isEqualTo(scoringCase.expected());
    }

    static IntStream numbersOfAddedRules() {
        return IntStream.range(0, ADDED_RULES.size());
    }

    static IntStream numbers() {
        return IntStream.range(0, CASES.size());
    }

    private static List<ScoringCase> read(String name) {
        JsonNode file = TestResources.json(name);
        JsonNode types = file.required("attributeTypes");
        Stream.Builder<ScoringCase> cases = Stream.builder();
        file.required("cases").forEach(json -> cases.add(new ScoringCase(json, types)));
        return cases.build().toList();
    }
}
