package io.fitgauge.guards;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectMethod;

import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** That the list does not rot between two runs of the profile. */
class GuardsTest {

    static Stream<Guard> guards() {
        return Guards.ALL.stream();
    }

    @ParameterizedTest
    @MethodSource("guards")
    void aGuardStandsWhereItIsLookedFor(Guard guard) throws IOException {
        assertThat(guard.takenAway()).isNotBlank();
    }

    @ParameterizedTest
    @MethodSource("guards")
    void thereAreTestsBehindIt(Guard guard) {
        assertThat(guard.noticedBy()).isNotEmpty().allSatisfy(test -> {
            String name = "io.fitgauge." + test;
            assertThat(
                            name.contains("#")
                                    ? selectMethod(name).getJavaMethod()
                                    : selectClass(name).getJavaClass())
                    .isNotNull();
        });
    }

    @Test
    void noneIsTakenAwayTwice() {
        assertThat(guards().map(Guard::name)).doesNotHaveDuplicates().hasSizeGreaterThanOrEqualTo(20);
        assertThat(guards().map(guard -> guard.file() + guard.find() + guard.replace()))
                .doesNotHaveDuplicates();
    }
}
