package io.fitgauge.reviews.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.fitgauge.reviews.control.Homogeneity.Result;
import io.fitgauge.reviews.entity.Drift.Group;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Figures were calculated elsewhere: the sums by hand, p by the closed forms for one, two and three degrees of freedom. */
class HomogeneityTest {

    @ParameterizedTest
    @CsvSource({
        "100 120 100 80, 60 110 130 130, 25.201174226009908, 3, 1.4014991462887128e-05, 0.17424942041012634",
        "30 10, 10 30, 20.0, 1, 7.744216431044074e-06, 0.5",
        "100 100 100 100, 104 98 101 97, 0.14929379631696654, 3, 0.9853271878117074, 0.013660792268247408",
        "40 36 24, 20 30 50, 16.347256347256348, 2, 0.0002819930384641609, 0.28589557837833335",
        "5000 5000, 5300 4700, 18.01621459313382, 1, 2.1903138841945787e-05, 0.03001350911933976"
    })
    void statisticChanceAndEffectAreAsCalculatedElsewhere(
            String before, String after, double chiSquare, int degrees, double p, double effect) {
        Result result = Homogeneity.test(groups(before, after)).orElseThrow();

        assertThat(result.chiSquare()).isCloseTo(chiSquare, within(1e-9));
        assertThat(result.degreesOfFreedom()).isEqualTo(degrees);
        assertThat(result.p()).isCloseTo(p, within(1e-12));
        assertThat(result.effect()).isCloseTo(effect, within(1e-12));
    }

    @Test
    void groupsThatAreTooRareArePutTogetherWithTheirNeighbours() {
        Result result = Homogeneity.test(groups("1 39 40 18 2", "2 18 45 33 2")).orElseThrow();

        assertThat(result.groups())
                .containsExactly(new Group("0+1", 40, 20), new Group("2", 40, 45), new Group("3+4", 20, 35));
        assertThat(result.chiSquare()).isCloseTo(11.051693404634582, within(1e-9));
        assertThat(result.p()).isCloseTo(0.003982495276211321, within(1e-12));
    }

    @Test
    void noExpectedCountThatIsComparedIsBelowFive() {
        Result result =
                Homogeneity.test(groups("3 3 3 3 3 3", "30 40 2 1 9 90")).orElseThrow();

        long all = result.groups().stream()
                .mapToLong(group -> group.before() + group.after())
                .sum();
        assertThat(result.groups()).allSatisfy(group -> assertThat((group.before() + group.after()) * 18.0 / all)
                .isGreaterThanOrEqualTo(5));
        assertThat(all).isEqualTo(190);
    }

    @Test
    void oneGroupOrAnEmptySideIsNotCompared() {
        assertThat(Homogeneity.test(groups("50", "50"))).isEqualTo(Optional.empty());
        assertThat(Homogeneity.test(groups("0 0", "50 50"))).isEqualTo(Optional.empty());
        assertThat(Homogeneity.test(groups("1 2", "2 1"))).isEqualTo(Optional.empty());
        assertThat(Homogeneity.test(List.of())).isEqualTo(Optional.empty());
    }

    private static List<Group> groups(String before, String after) {
        String[] then = before.split(" ");
        String[] now = after.split(" ");
        return IntStream.range(0, then.length)
                .mapToObj(i -> new Group(Integer.toString(i), Long.parseLong(then[i]), Long.parseLong(now[i])))
                .toList();
    }
}
