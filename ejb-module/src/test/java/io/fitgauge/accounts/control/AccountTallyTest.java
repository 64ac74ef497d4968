package io.fitgauge.accounts.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;
import org.junit.jupiter.api.Test;

class AccountTallyTest {

    private final HandClock clock = new HandClock();
    private final AccountTally tally = new AccountTally(clock);
    private final AtomicLong stored = new AtomicLong();
    private final AtomicLong counts = new AtomicLong();
    private final LongSupplier count = () -> {
        counts.incrementAndGet();
        return stored.get();
    };

    @Test
    void admitsUpToTheLimitAndNotOneMore() {
        add(60, 100);
        add(40, 100);

        assertThat(tally.admits(1, 100, count)).isFalse();
    }

    @Test
    void doesNotCountForEveryAccount() {
        for (int i = 0; i < 800; i++) {
            add(1, 1_000);
        }

        assertThat(counts).hasValue(1);
    }

    @Test
    void seesWhatOthersAddWithinTenSecondsNearTheLimit() {
        add(95, 100);
        stored.set(100);
        clock.forward(Duration.ofSeconds(11));

        assertThat(tally.admits(1, 100, count)).isFalse();
    }

    @Test
    void seesWithinASecondThatThereIsRoomAgain() {
        add(100, 100);
        assertThat(tally.admits(1, 100, count)).isFalse();
        stored.set(99);
        clock.forward(Duration.ofSeconds(1));

        assertThat(tally.admits(1, 100, count)).isTrue();
    }

    private void add(int more, long limit) {
        assertThat(tally.admits(more, limit, count)).isTrue();
        stored.addAndGet(more);
    }
}
