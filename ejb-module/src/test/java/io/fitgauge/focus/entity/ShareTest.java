package io.fitgauge.focus.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

class ShareTest {

    /** As R and scipy give it. */
    @Test
    void hasWilsonsInterval() {
        assertThat(Share.of(8, 10)).isEqualTo(new Share(8, 10, 0.8, 0.4902, 0.9433));
        assertThat(Share.of(17, 40)).isEqualTo(new Share(17, 40, 0.425, 0.2851, 0.578));
    }

    @Test
    void noneOfSixMayStillBeManyOfAll() {
        assertThat(Share.of(0, 6)).isEqualTo(new Share(0, 6, 0.0, 0.0, 0.3903));
    }

    @Test
    void ofFiveThereIsOnlyTheCount() {
        assertThat(Share.of(5, 5)).isEqualTo(new Share(5, 5, null, null, null));
        assertThat(Share.of(0, 0)).isEqualTo(new Share(0, 0, null, null, null));
    }

    @Property
    void liesWithinItsIntervalAndThatBetweenZeroAndOne(
            @ForAll @LongRange(min = 6, max = 5000) long of, @ForAll @LongRange(max = 5000) long count) {
        Assume.that(count <= of);
        Share share = Share.of(count, of);
        double value = Objects.requireNonNull(share.share());

        assertThat(share.low()).isBetween(0.0, value);
        assertThat(share.high()).isBetween(value, 1.0);
    }
}
