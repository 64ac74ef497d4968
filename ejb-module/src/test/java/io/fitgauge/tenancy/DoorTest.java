package io.fitgauge.tenancy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLTransientConnectionException;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

class DoorTest {

    private final AtomicInteger asked = new AtomicInteger();

    private volatile boolean away;

    @Test
    void oneDoorLeadsToItsPool() throws SQLException {
        assertThat(door(10).connection()).isNotNull();
    }

    @Test
    void afterThreeFailuresNobodyWaitsForADatabaseThatIsAway() {
        Door door = door(10);
        away = true;
        for (int i = 0; i < 3; i++) {
            assertThatThrownBy(door::connection).isInstanceOf(SQLNonTransientConnectionException.class);
        }

        assertThatThrownBy(door::connection)
                .isInstanceOf(SQLTransientConnectionException.class)
                .hasMessageContaining("a moment ago");
        assertThat(asked).hasValue(3);
    }

    @Test
    void theDoorOpensByItselfWhenTheDatabaseIsBack() {
        Door door = door(10);
        away = true;
        for (int i = 0; i < 3; i++) {
            assertThatThrownBy(door::connection).isInstanceOf(SQLException.class);
        }
        away = false;

        Awaitility.await().ignoreExceptions().atMost(Duration.ofSeconds(10)).untilAsserted(() -> assertThat(
                        door.connection())
                .isNotNull());
    }

    @Test
    void whoWouldStandTooFarBackInLineIsToldAtOnce() throws Exception {
        CountDownLatch inside = new CountDownLatch(1);
        CountDownLatch go = new CountDownLatch(1);
        Door door = new Door(
                () -> pool(() -> {
                    inside.countDown();
                    go.await();
                }),
                1);
        ExecutorService first = Executors.newSingleThreadExecutor();
        Future<Connection> waiting = first.submit(door::connection);
        inside.await();

        for (int i = 0; i < 5; i++) {
            assertThatThrownBy(door::connection).isInstanceOf(SQLTransientConnectionException.class);
        }

        go.countDown();
        assertThat(waiting.get()).isNotNull();
        first.shutdown();
        assertThat(door.connection())
                .as("those who were told have not kept a place")
                .isNotNull();
    }

    private Door door(int most) {
        return new Door(
                () -> pool(() -> {
                    asked.incrementAndGet();
                    if (away) {
                        throw new SQLNonTransientConnectionException("refused");
                    }
                }),
                most);
    }

    /** What happens before a connection is handed out. */
    private interface Before {

        void connection() throws Exception;
    }

    private static DataSource pool(Before before) {
        return fake(DataSource.class, before);
    }

    private static <T> T fake(Class<T> type, Before before) {
        Object made =
                Proxy.newProxyInstance(DoorTest.class.getClassLoader(), new Class<?>[] {type}, (self, method, args) -> {
                    before.connection();
                    return fake(Connection.class, () -> {});
                });
        return type.cast(made);
    }
}
