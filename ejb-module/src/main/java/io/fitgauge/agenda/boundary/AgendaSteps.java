package io.fitgauge.agenda.boundary;

import io.fitgauge.agenda.control.AgendaStore;
import io.fitgauge.agenda.control.DueAgenda;
import io.fitgauge.agenda.entity.AgendaItem;
import io.fitgauge.tenancy.AcrossTenants;
import io.fitgauge.tenancy.Caller;
import io.fitgauge.tenancy.TenantId;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The steps of doing an item, each in a transaction of its own. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class AgendaSteps {

    static final int MOST_ATTEMPTS = 20;

    private static final Duration LONGEST_REST = Duration.ofHours(1);

    static final int MOST = 50;

    private static final int OLD = 1_000;

    private static final String NEVER_ENDED = "The last attempt never ended: the server stopped in the middle of it.";

    @Inject
    AgendaStore store;

    @Inject
    DueAgenda due;

    @Inject
    AgendaHandlers handlers;

    @Inject
    Clock clock;

    /**
     * An attempt that was begun.
     *
     * @param number from 1; it tells this attempt from those before and after it
     */
    public record Attempt(UUID item, String kind, int number) {

        boolean isLast() {
            return number >= MOST_ATTEMPTS;
        }
    }

    @AcrossTenants("whose items are due is asked of the table; each is then done inside its tenant")
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public List<DueAgenda.Due> due() throws SQLException {
        return due.due(clock.instant());
    }

    @AcrossTenants("gauges count the items of all tenants together")
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public DueAgenda.Counts counts() throws SQLException {
        return due.counts(clock.instant());
    }

    @AcrossTenants("whose items are old is asked of the table; they are deleted inside each tenant")
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public List<TenantId> withDoneBefore(Instant time) throws SQLException {
        return due.withDoneBefore(time);
    }

    /** @return some that are due now, the oldest first; of one subject at most one */
    public List<UUID> next(Caller caller, String kind) {
        return store.heads(kind, clock.instant(), MOST);
    }

    /** Counts an attempt before it is made. Nothing when it is not due any more, or another node is at it. */
    public Optional<Attempt> begin(Caller caller, UUID id) {
        Instant now = clock.instant();
        return store.lock(id).filter(item -> item.isDue(now)).flatMap(item -> begin(item, now));
    }

    private Optional<Attempt> begin(AgendaItem item, Instant now) {
        if (item.attempts() >= MOST_ATTEMPTS) {
            String problem = item.problem() == null ? NEVER_ENDED : item.problem();
            store.update(item.id(), AgendaItem.State.FAILED, item.attempts(), now, null, problem);
            return Optional.empty();
        }
        int number = item.attempts() + 1;
        store.update(item.id(), AgendaItem.State.WAITING, number, now.plus(rest(number)), null, item.problem());
        return Optional.of(new Attempt(item.id(), item.kind(), number));
    }

    private static Duration rest(int number) {
        Duration rest = Duration.ofSeconds(1L << (number - 1));
        return rest.compareTo(LONGEST_REST) < 0 ? rest : LONGEST_REST;
    }

    /** Has the handler do it, and with that it is done; unless another attempt was begun meanwhile. */
    public void handle(Caller caller, Attempt attempt) {
        store.lockOwn(attempt.item())
                .filter(item -> item.state() == AgendaItem.State.WAITING && item.attempts() == attempt.number())
                .ifPresent(item -> handle(caller, item));
    }

    private void handle(Caller caller, AgendaItem item) {
        Instant now = clock.instant();
        handlers.find(item.kind())
                .orElseThrow()
                .handle(caller, new DueItem(item.id(), item.kind(), item.subject(), item.dueOn(), item.dueAt(), now));
        store.update(item.id(), AgendaItem.State.DONE, item.attempts(), item.nextAt(), now, null);
    }

    /** The attempt came to nothing: it is made again, or has failed after the last one. */
    public void failed(Caller caller, Attempt attempt, String problem) {
        Instant now = clock.instant();
        store.lockOwn(attempt.item())
                .filter(item -> item.attempts() == attempt.number())
                .ifPresent(item -> store.update(
                        item.id(),
                        attempt.isLast() ? AgendaItem.State.FAILED : AgendaItem.State.WAITING,
                        attempt.number(),
                        now.plus(rest(attempt.number())),
                        null,
                        problem));
    }

    /** @return whether there may be more */
    public boolean deleteDoneBefore(Caller caller, Instant time) {
        return store.deleteDoneBefore(time, OLD) == OLD;
    }
}
