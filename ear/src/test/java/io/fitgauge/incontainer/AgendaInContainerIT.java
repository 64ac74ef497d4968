package io.fitgauge.incontainer;

import static org.assertj.core.api.Assertions.assertThat;

import io.fitgauge.agenda.boundary.Agenda;
import io.fitgauge.agenda.boundary.AgendaItems;
import io.fitgauge.agenda.boundary.AgendaState;
import io.fitgauge.agenda.boundary.AgendaSteps;
import io.fitgauge.agenda.boundary.AgendaView;
import io.fitgauge.agenda.boundary.DueItem;
import io.fitgauge.paging.PageRequest;
import io.fitgauge.probe.ProbeAgenda;
import io.fitgauge.refusal.Reason;
import io.fitgauge.refusal.Refusal;
import io.fitgauge.tenancy.Caller;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

/** What is due: done once, in its order, by whichever node has it; and set aside when that fails for good. */
class AgendaInContainerIT extends AccountsInContainer {

    private static final LocalDate DAY = LocalDate.of(2027, 3, 1);
    private static final PageRequest PAGE = PageRequest.first(200);

    private final UUID subject = UUID.randomUUID();

    @Inject
    Agenda agenda;

    @Inject
    AgendaItems items;

    @Inject
    AgendaSteps steps;

    @Inject
    ProbeAgenda handler;

    @Inject
    Clock clock;

    @Test
    void whatWasDueWhileNobodyWasThereIsDoneOnceLateAndInItsOrder() {
        Instant now = clock.instant();
        probe.as(ours, inside -> {
            for (int day = 5; day >= 0; day--) {
                agenda.put(ours, ProbeAgenda.KIND, subject, DAY.plusDays(day), now.minus(Duration.ofDays(6 - day)));
            }
            return null;
        });

        eventually(() -> handler.done(subject).size() == 6);

        assertThat(handler.done(subject)).extracting(DueItem::day).isSorted();
        assertThat(handler.done(subject)).allMatch(DueItem::isLate);
        eventually(() -> list(ours, AgendaState.DONE).size() == 6);
        assertThat(items.list(theirs, null, PAGE).items()).isEmpty();
    }

    @Test
    void whatIsDoneIsNotDoneAgainAndWhatWaitsIsMoved() {
        put(ours, DAY, clock.instant());
        eventually(() -> list(ours, AgendaState.DONE).size() == 1);

        put(ours, DAY, clock.instant());
        put(ours, DAY.plusDays(1), clock.instant().plus(Duration.ofDays(9)));
        Instant moved = clock.instant().plus(Duration.ofDays(5));
        put(ours, DAY.plusDays(1), moved);

        assertThat(list(ours, AgendaState.DONE)).hasSize(1);
        assertThat(list(ours, AgendaState.WAITING)).singleElement().satisfies(item -> assertThat(
                        Duration.between(item.dueAt(), moved))
                .isLessThan(Duration.ofSeconds(1)));
        assertThat(handler.done(subject)).hasSize(1);
    }

    @Test
    void whileOneNodeIsAtItNoOtherBegins() throws InterruptedException {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch goOn = new CountDownLatch(1);
        handler.on(subject, system -> {
            begun.countDown();
            await(goOn);
        });
        put(ours, DAY, clock.instant());
        begun.await();
        UUID item = list(ours, null).get(0).id();

        assertThat(steps.begin(Caller.system(hall.key()), item)).isEmpty();
        assertThat(steps.begin(Caller.system(teahouse.key()), item)).isEmpty();
        goOn.countDown();

        eventually(() -> list(ours, AgendaState.DONE).size() == 1);
        assertThat(handler.done(subject)).hasSize(1);
    }

    @Test
    void whatFailsAgainAndAgainIsSetAsideAndAnAdministratorHasItTriedAgain() {
        handler.on(subject, system -> {
            throw Refusal.wrongState("Not on a Monday.");
        });
        put(ours, DAY, clock.instant());
        put(ours, DAY.plusDays(1), clock.instant());
        eventually(() -> list(ours, null).get(0).attempts() > 0);
        execute(ours, "UPDATE agenda_item SET attempts = 19 WHERE state = 'WAITING' AND tenant_id = <tenant>");
        eventually(() -> list(ours, AgendaState.FAILED).size() == 2);

        AgendaView failed = list(ours, AgendaState.FAILED).get(0);
        assertThat(failed.problem()).isEqualTo("Not on a Monday.");
        assertThat(failed.nextAttemptAt()).isNull();
        assertThat(items.list(theirs, null, PAGE).items()).isEmpty();
        refused(Reason.NOT_FOUND, () -> items.retry(theirs, failed.id()));
        handler.on(subject, system -> {});
        items.retry(ours, failed.id());

        eventually(() -> list(ours, AgendaState.DONE).size() == 1);
        refused(Reason.WRONG_STATE, () -> items.retry(ours, failed.id()));
    }

    private void put(Caller caller, LocalDate day, Instant dueAt) {
        probe.as(caller, inside -> {
            agenda.put(caller, ProbeAgenda.KIND, subject, day, dueAt);
            return null;
        });
    }

    private List<AgendaView> list(Caller caller, AgendaState state) {
        return items.list(caller, state, PAGE).items().stream()
                .filter(item -> item.subjectId().equals(subject))
                .toList();
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
