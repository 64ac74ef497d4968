package io.fitgauge.scoring.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.fitgauge.fit.Condition;
import io.fitgauge.fit.Criterion;
import io.fitgauge.fit.Finding;
import io.fitgauge.fit.Mode;
import io.fitgauge.fit.Reason;
import io.fitgauge.fit.ReasonCode;
import io.fitgauge.fit.ScoringModel;
import io.fitgauge.fit.Thresholds;
import io.fitgauge.fit.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VerdictTextTest {

    @Property
    void whatIsWrittenIsReadBack(@ForAll("verdicts") List<Integer> verdicts) {
        ScoringModel model = model(verdicts.size());
        List<Finding> findings = findings(verdicts);

        String text = VerdictText.of(model, findings);

        assertThat(VerdictText.read(model, text)).isEqualTo(findings);
        assertThat(text.length()).isLessThanOrEqualTo(4 * verdicts.size());
    }

    @Property
    void reasonsAreReadBack(@ForAll("reasons") List<Reason> reasons) {
        assertThat(ReasonText.read(model(50), ReasonText.of(model(50), reasons)))
                .isEqualTo(reasons);
    }

    @Test
    void aCriterionTakesOneLetterAndPartCreditItsDegree() {
        List<Finding> findings = List.of(
                new Finding("k0", Verdict.MATCH, 1000),
                new Finding("k1", Verdict.PARTIAL, 7),
                new Finding("k3", Verdict.MISS, 0),
                new Finding("k4", Verdict.UNKNOWN, 0));

        assertThat(VerdictText.of(model(5), findings)).isEqualTo("MP007-XU");
    }

    @Test
    void fiftyReasonsFitTheirColumn() {
        List<Reason> reasons = IntStream.range(0, 50)
                .mapToObj(place -> new Reason(ReasonCode.EXCLUDE_UNKNOWN, "k" + place))
                .toList();

        assertThat(ReasonText.of(model(50), reasons)).hasSizeLessThan(1000);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "M", "MMM", "MP1", "M?", "MP1000"})
    void aTextOfAnotherModelIsRefused(String text) {
        assertThatThrownBy(() -> VerdictText.read(model(2), text)).isInstanceOf(RuntimeException.class);
    }

    /** -3 to -1: left out, a miss, unknown; 0: a match; above: part credit. */
    @Provide
    Arbitrary<List<Integer>> verdicts() {
        return Arbitraries.oneOf(
                        Arbitraries.integers().between(-3, 0),
                        Arbitraries.integers().between(1, 999))
                .list()
                .ofMinSize(1)
                .ofMaxSize(50);
    }

    @Provide
    Arbitrary<List<Reason>> reasons() {
        Arbitrary<String> keys = Arbitraries.integers().between(0, 49).map(place -> "k" + place);
        return keys.injectNull(0.2)
                .flatMap(key -> Arbitraries.of(ReasonCode.class).map(code -> new Reason(code, key)))
                .list()
                .ofMinSize(1)
                .ofMaxSize(60);
    }

    private static List<Finding> findings(List<Integer> verdicts) {
        List<Finding> findings = new ArrayList<>();
        for (int i = 0; i < verdicts.size(); i++) {
            int verdict = verdicts.get(i);
            if (verdict > -3) {
                findings.add(finding("k" + i, verdict));
            }
        }
        return findings;
    }

    private static Finding finding(String key, int verdict) {
        return switch (verdict) {
            case -2 -> new Finding(key, Verdict.MISS, 0);
            case -1 -> new Finding(key, Verdict.UNKNOWN, 0);
            case 0 -> new Finding(key, Verdict.MATCH, 1000);
            default -> new Finding(key, Verdict.PARTIAL, verdict);
        };
    }

    private static ScoringModel model(int criteria) {
        return new ScoringModel(
                IntStream.range(0, criteria)
                        .mapToObj(place -> new Criterion("k" + place, "a", Mode.SCORE, 1, new Condition.Is(true)))
                        .toList(),
                Thresholds.DEFAULT);
    }
}
