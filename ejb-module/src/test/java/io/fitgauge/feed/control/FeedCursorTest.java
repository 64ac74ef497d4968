package io.fitgauge.feed.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.fitgauge.feed.entity.FeedLine;
import io.fitgauge.refusal.Reason;
import io.fitgauge.refusal.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FeedCursorTest {

    private final FeedLine line = new FeedLine(40, 10);

    @Test
    void withoutOneItBeginsWithTheOldestThatIsKept() {
        assertThat(FeedCursor.of(null, line).seq()).isEqualTo(10);
        assertThat(FeedCursor.of(null, FeedLine.NEW).seq()).isZero();
    }

    @Test
    void goesOnWhereItWasLeft() {
        assertThat(FeedCursor.of(new FeedCursor(23).text(), line).seq()).isEqualTo(23);
        assertThat(FeedCursor.of("40", line).seq()).isEqualTo(40);
        assertThat(FeedCursor.of("10", line).seq()).isEqualTo(10);
    }

    @Test
    void whoComesTooLateIsToldSo() {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> FeedCursor.of("9", line))
                .satisfies(refusal -> assertThat(refusal.reason()).isEqualTo(Reason.GONE));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "41", "-1", "x", "1.5", "99999999999999999999", "٣"})
    void whatIsNoCursorOfThisFeedIsInvalid(String text) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> FeedCursor.of(text, line))
                .satisfies(refusal -> assertThat(refusal.reason()).isEqualTo(Reason.INVALID));
    }
}
