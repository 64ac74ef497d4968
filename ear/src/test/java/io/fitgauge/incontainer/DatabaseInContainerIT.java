package io.fitgauge.incontainer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.fitgauge.icps.boundary.ProductDraft;
import io.fitgauge.icps.boundary.Products;
import io.fitgauge.probe.Probe.Inside;
import io.fitgauge.refusal.Reason;
import io.fitgauge.refusal.Refusal;
import io.fitgauge.retry.Failures;
import io.fitgauge.retry.Retries;
import io.fitgauge.tenancy.Caller;
import io.fitgauge.tenancy.LongWork;
import jakarta.annotation.Resource;
import jakarta.ejb.EJBException;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jdbi.v3.core.Handle;
import org.junit.jupiter.api.Test;

/** The one database behind two pools, and what becomes of its failures. */
class DatabaseInContainerIT extends InContainer {

    private static final String LOCK_WAIT =
            "SELECT @@innodb_lock_wait_timeout AS seconds FROM tenant WHERE tenant_id = <tenant>";

    private static final int AT_ONCE = 6;

    @Inject
    Products products;

    @Resource(lookup = "java:comp/DefaultManagedExecutorService")
    ManagedExecutorService threads;

    @Test
    void requestsWaitForLocksForSecondsAndLongWorkForLonger() throws Exception {
        assertThat(number(LOCK_WAIT)).isEqualTo(3);
        assertThat(LongWork.call(() -> number(LOCK_WAIT))).isEqualTo(20);
        assertThat(number(LOCK_WAIT)).isEqualTo(3);
    }

    @Test
    void entitiesAndRowsShareOneConnectionInATransaction() throws Exception {
        assertThat(sharesOneConnection()).isTrue();
        assertThat(LongWork.call(this::sharesOneConnection)).isTrue();
    }

    @Test
    void twoThatLockEachOtherOutBothEndWell() throws Exception {
        UUID first = product("First");
        UUID second = product("Second");
        CountDownLatch bothHoldOne = new CountDownLatch(2);
        AtomicInteger tries = new AtomicInteger();

        CompletableFuture<Integer> one =
                CompletableFuture.supplyAsync(() -> retried(() -> renameBoth(first, second, bothHoldOne, tries)));
        CompletableFuture<Integer> other =
                CompletableFuture.supplyAsync(() -> retried(() -> renameBoth(second, first, bothHoldOne, tries)));

        assertThat(one.get()).isEqualTo(2);
        assertThat(other.get()).isEqualTo(2);
        assertThat(tries.get()).as("one of them had to begin anew").isGreaterThan(2);
    }

    @Test
    void withoutTryingAgainOneOfThemLoses() {
        UUID first = product("First");
        UUID second = product("Second");
        CountDownLatch bothHoldOne = new CountDownLatch(2);
        AtomicInteger tries = new AtomicInteger();

        CompletableFuture<Integer> one =
                CompletableFuture.supplyAsync(() -> renameBoth(first, second, bothHoldOne, tries));
        CompletableFuture<Integer> other =
                CompletableFuture.supplyAsync(() -> renameBoth(second, first, bothHoldOne, tries));

        assertThatExceptionOfType(ExecutionException.class)
                .isThrownBy(() -> one.thenCombine(other, Integer::sum).get())
                .matches(Failures::isLostRace);
    }

    @Test
    void aDatabaseThatIsAwayIsAnExpectedNo() {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> probe.as(ours, inside -> {
                    throw new EJBException(new SQLNonTransientConnectionException("gone"));
                }))
                .satisfies(refusal -> assertThat(refusal.reason()).isEqualTo(Reason.UNAVAILABLE));
    }

    @Test
    void idleConnectionsThatTheDatabaseEndsCostOneCallAtMost() throws Exception {
        UUID id = product("Console");
        severalAtOnce();

        assertThat(LongWork.call(this::endAllOthers)).isGreaterThanOrEqualTo(AT_ONCE);

        List<Refusal> refusals = new ArrayList<>();
        for (int call = 0; call < 3 * AT_ONCE; call++) {
            try {
                assertThat(products.find(ours, id).value().name()).isEqualTo("Console");
            } catch (Refusal away) {
                refusals.add(away);
            }
        }
        assertThat(refusals).hasSizeLessThanOrEqualTo(1).allMatch(away -> away.reason() == Reason.UNAVAILABLE);
        refused(Reason.NOT_FOUND, () -> products.find(theirs, id));
    }

    @Test
    void otherFailuresOfTheDatabaseStayWhatTheyAre() {
        assertThatExceptionOfType(EJBException.class)
                .isThrownBy(() -> probe.as(ours, inside -> {
                    throw new EJBException(new SQLException("syntax", "42000", 1064));
                }));
    }

    @Test
    void anotherTenantsRowsAreNotSeenByLongWorkEither() throws Exception {
        UUID id = product("Console");

        assertThat(LongWork.call(() -> products.find(ours, id).value().name())).isEqualTo("Console");
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> LongWork.call(() -> products.find(theirs, id)))
                .satisfies(refusal -> assertThat(refusal.reason()).isEqualTo(Reason.NOT_FOUND));
    }

    private int renameBoth(UUID mine, UUID yours, CountDownLatch bothHoldOne, AtomicInteger tries) {
        tries.incrementAndGet();
        return probe.as(ours, inside -> {
            int renamed = rename(inside, mine);
            bothHoldOne.countDown();
            await(bothHoldOne);
            return renamed + rename(inside, yours);
        });
    }

    private static int rename(Inside inside, UUID id) {
        try (Handle database = inside.rows().open()) {
            return database.createUpdate(
                            "UPDATE product SET revision = revision + 1 WHERE tenant_id = <tenant> AND id = :id")
                    .bind("id", id)
                    .execute();
        }
    }

    private static void refused(Reason reason, ThrowingCallable call) {
        assertThatExceptionOfType(Refusal.class).isThrownBy(call).matches(refusal -> refusal.reason() == reason);
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    private static int retried(java.util.concurrent.Callable<Integer> work) {
        try {
            return Retries.OF_REQUESTS.call(work);
        } catch (Exception lost) {
            throw new IllegalStateException(lost);
        }
    }

    private boolean sharesOneConnection() {
        return probe.as(ours, inside -> {
            UUID id = UUID.randomUUID();
            try (Handle database = inside.rows().open()) {
                database.createUpdate("INSERT INTO product (tenant_id, id, name, created_at, revision)"
                                + " VALUES (<tenant>, :id, :name, NOW(6), 1)")
                        .bind("id", id)
                        .bind("name", "Shared " + id)
                        .execute();
            }
            return inside.entities().find(io.fitgauge.icps.entity.Product.class, id) != null;
        });
    }

    /** Leaves as many idle connections. */
    private void severalAtOnce() throws InterruptedException {
        CountDownLatch all = new CountDownLatch(AT_ONCE);
        Runnable one = () -> probe.as(ours, inside -> {
            try (Handle database = inside.rows().open()) {
                all.countDown();
                await(all);
                return database.isClosed();
            }
        });
        List<CompletableFuture<Void>> calls = IntStream.range(0, AT_ONCE)
                .mapToObj(i -> CompletableFuture.runAsync(one, threads))
                .toList();
        calls.forEach(CompletableFuture::join);
    }

    /** @return how many there were */
    private int endAllOthers() {
        return probe.as(ours, inside -> {
            try (Handle database = inside.rows().open()) {
                List<Long> others = database.createQuery("SELECT p.id FROM information_schema.processlist p, tenant"
                                + " WHERE tenant_id = <tenant> AND p.user = SUBSTRING_INDEX(USER(), '@', 1)"
                                + " AND p.command = 'Sleep' AND p.id <> CONNECTION_ID()")
                        .mapTo(Long.class)
                        .list();
                for (Long connection : others) {
                    kill(database, connection);
                }
                return others.size();
            } catch (SQLException failure) {
                throw new IllegalStateException(failure);
            }
        });
    }

    private static void kill(Handle database, long connection) throws SQLException {
        try (Statement statement = database.getConnection().createStatement()) {
            statement.execute("KILL " + connection);
        }
    }

    private long number(String sql) {
        return probe.as(ours, inside -> {
            try (Handle database = inside.rows().open()) {
                return database.createQuery(sql).mapTo(Long.class).one();
            }
        });
    }

    private UUID product(String name) {
        Caller caller = ours;
        return products.create(caller, new ProductDraft(name, null)).value().id();
    }
}
