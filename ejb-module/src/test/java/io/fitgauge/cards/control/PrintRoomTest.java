package io.fitgauge.cards.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.fitgauge.refusal.Reason;
import io.fitgauge.refusal.Refusal;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class PrintRoomTest {

    private final PrintRoom room = new PrintRoom(1, Duration.ofMillis(20));

    @Test
    void whoFindsItFullForTooLongIsAskedToComeAgain() {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> room.print(() -> room.print(() -> "inner")))
                .matches(refusal -> refusal.reason() == Reason.UNAVAILABLE);
    }

    @Test
    void whoeverLeavesMakesRoomAlsoAfterAFailure() {
        assertThatIllegalStateException()
                .isThrownBy(() -> room.print(() -> {
                    throw new IllegalStateException("out of paper");
                }));

        assertThat(room.print(() -> "next")).isEqualTo("next");
    }
}
