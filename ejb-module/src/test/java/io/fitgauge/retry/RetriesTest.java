package io.fitgauge.retry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.fitgauge.refusal.Refusal;
import jakarta.persistence.OptimisticLockException;
import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class RetriesTest {

    private static final int DEADLOCK = 1213;

    private final AtomicInteger calls = new AtomicInteger();

    @Test
    void aLostRaceIsRunAgainUntilItIsWon() throws Exception {
        String answer = Retries.OF_REQUESTS.call(() -> {
            if (calls.incrementAndGet() < 4) {
                throw deadlock();
            }
            return "won";
        });

        assertThat(answer).isEqualTo("won");
        assertThat(calls).hasValue(4);
    }

    @Test
    void aRaceThatIsNeverWonEndsWithItsOwnFailure() {
        RuntimeException lost = deadlock();

        assertThatThrownBy(() -> Retries.OF_REQUESTS.call(() -> fail(lost))).isSameAs(lost);
        assertThat(calls).hasValue(5);
    }

    @Test
    void anExpectedNoIsNotTriedAgain() {
        Refusal stale = Refusal.stale();

        assertThatThrownBy(() -> Retries.OF_REQUESTS.call(() -> fail(stale))).isSameAs(stale);
        assertThat(calls).hasValue(1);
    }

    @Test
    void aDatabaseThatIsAwayIsNotAskedAgain() {
        RuntimeException away = new IllegalStateException(new SQLNonTransientConnectionException("gone"));

        assertThatThrownBy(() -> Retries.OF_REQUESTS.call(() -> fail(away))).isSameAs(away);
        assertThat(calls).hasValue(1);
        assertThat(Failures.isDatabaseAway(away)).isTrue();
        assertThat(Failures.isLostRace(away)).isFalse();
    }

    @Test
    void whatTheContainerWrapsIsSeenThrough() {
        assertThat(Failures.isLostRace(new IllegalStateException(deadlock()))).isTrue();
        assertThat(Failures.isLostRace(new IllegalStateException(new OptimisticLockException())))
                .isTrue();
        assertThat(Failures.isDatabaseAway(new IllegalStateException(new SQLException("link", "08S01"))))
                .isTrue();
    }

    @Test
    void aBugIsNeither() {
        RuntimeException bug = new IllegalStateException(new SQLException("syntax", "42000", 1064));

        assertThat(Failures.isLostRace(bug)).isFalse();
        assertThat(Failures.isDatabaseAway(bug)).isFalse();
    }

    private Object fail(RuntimeException failure) {
        calls.incrementAndGet();
        throw failure;
    }

    private static RuntimeException deadlock() {
        return new IllegalStateException(new SQLException("Deadlock found", "40001", DEADLOCK));
    }
}
