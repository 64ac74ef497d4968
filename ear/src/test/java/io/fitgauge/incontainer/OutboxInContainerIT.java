package io.fitgauge.incontainer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.fitgauge.outbox.boundary.Deliveries;
import io.fitgauge.outbox.boundary.DeliveryState;
import io.fitgauge.outbox.boundary.DeliveryView;
import io.fitgauge.outbox.boundary.DomainEvent;
import io.fitgauge.outbox.boundary.Outbox;
import io.fitgauge.outbox.boundary.StoredEvent;
import io.fitgauge.outbox.boundary.WaitingEvents;
import io.fitgauge.paging.PageRequest;
import io.fitgauge.probe.ProbeHandler;
import io.fitgauge.refusal.Reason;
import io.fitgauge.refusal.Refusal;
import io.fitgauge.tenancy.Caller;
import jakarta.ejb.EJBException;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Events: written with the change, handled after it, in order, and set aside when that fails for good. */
class OutboxInContainerIT extends InContainer {

    private static final PageRequest ALL = PageRequest.first(200);

    private final UUID thing = UUID.randomUUID();

    @Inject
    Outbox outbox;

    @Inject
    WaitingEvents waiting;

    @Inject
    Deliveries deliveries;

    @Inject
    ProbeHandler handler;

    @Test
    void theEventsOfOneThingAreHandledInTheirOrder() {
        UUID other = UUID.randomUUID();
        IntStream.range(0, 60).forEach(i -> happens(ours, i % 2 == 0 ? thing : other, "{\"n\":" + i + "}"));

        eventually(() -> handled(thing).size() == 30 && handled(other).size() == 30);

        assertThat(handled(thing)).isEqualTo(numbers(0));
        assertThat(handled(other)).isEqualTo(numbers(1));
    }

    private static List<String> numbers(int first) {
        return IntStream.iterate(first, i -> i < 60, i -> i + 2)
                .mapToObj(i -> "{\"n\":" + i + "}")
                .toList();
    }

    @Test
    void anEventOfATransactionThatWasTakenBackNeverWas() {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> probe.as(ours, inside -> {
                    outbox.write(ours, event(thing, "{\"never\":true}"));
                    throw Refusal.wrongState("Not today.");
                }));
        happens(ours, thing, "{}");

        eventually(() -> !handled(thing).isEmpty());

        assertThat(handled(thing)).containsExactly("{}");
    }

    @Test
    void anEventOutsideOfATransactionIsRefused() {
        assertThatExceptionOfType(EJBException.class).isThrownBy(() -> outbox.write(ours, event(thing, "{}")));
    }

    @Test
    void theHandlerWorksAsTheSystemInsideTheEventsTenant() {
        UUID mark = UUID.randomUUID();
        String data = "{\"mark\":\"" + mark + "\"}";
        CountDownLatch right = new CountDownLatch(1);
        handler.on(data, system -> {
            if (system.equals(Caller.system(teahouse.key()))) {
                right.countDown();
            }
        });

        happens(theirs, thing, data);

        eventually(() -> right.getCount() == 0);
    }

    @Test
    void aPoisonEventIsParkedAndLaterOnesGoOnAndAnAdministratorHasItTriedAgain() {
        String poison = "{\"poison\":\"" + thing + "\"}";
        handler.on(poison, system -> {
            throw Refusal.wrongState("Cannot be digested.");
        });
        happens(ours, thing, poison);
        happens(ours, thing, "{\"after\":true}");

        eventually(() -> !parked(ours).isEmpty() && !handled(thing).isEmpty());

        assertThat(handled(thing)).containsExactly("{\"after\":true}");
        DeliveryView parked = parked(ours).get(0);
        assertThat(parked.attempts()).isEqualTo(3);
        assertThat(parked.problem()).isEqualTo("Cannot be digested.");
        assertThat(parked.nextAttemptAt()).isNull();
        assertThat(waiting.list(theirs, null, ALL).items()).isEmpty();
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> waiting.retry(theirs, parked.id()))
                .satisfies(refusal -> assertThat(refusal.reason()).isEqualTo(Reason.NOT_FOUND));

        handler.on(poison, system -> {});
        waiting.retry(ours, parked.id());

        eventually(() -> handled(thing).contains(poison));
        eventually(() -> waiting.list(ours, null, ALL).items().isEmpty());
    }

    @Test
    void whatAnEventComesToIsTakenBackWithAFailedAttemptAndDoneOnce() {
        String data = "{\"twice\":\"" + thing + "\"}";
        CountDownLatch first = new CountDownLatch(1);
        handler.on(data, system -> {
            outbox.write(system, event(UUID.nameUUIDFromBytes(data.getBytes()), "{\"follows\":true}"));
            if (first.getCount() > 0) {
                first.countDown();
                throw new IllegalStateException("planted");
            }
        });

        happens(ours, thing, data);

        eventually(() -> !handled(UUID.nameUUIDFromBytes(data.getBytes())).isEmpty());
        eventually(() -> waiting.list(ours, null, ALL).items().isEmpty());
        assertThat(handled(UUID.nameUUIDFromBytes(data.getBytes()))).hasSize(1);
    }

    @Test
    void whileOneNodeDeliversNoOtherBegins() throws InterruptedException {
        String slow = "{\"slow\":\"" + thing + "\"}";
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch goOn = new CountDownLatch(1);
        handler.on(slow, system -> {
            begun.countDown();
            await(goOn);
        });
        happens(ours, thing, slow);
        begun.await();
        Caller otherNode = Caller.system(hall.key());
        UUID delivery = waiting.list(ours, null, ALL).items().get(0).id();

        assertThat(deliveries.begin(otherNode, delivery)).isEmpty();
        goOn.countDown();

        eventually(() -> handled(thing).size() == 1);
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private void happens(Caller caller, UUID resource, String data) {
        probe.as(caller, inside -> {
            outbox.write(caller, event(resource, data));
            return null;
        });
    }

    private static DomainEvent event(UUID resource, String data) {
        return new DomainEvent(ProbeHandler.TYPE, "probe", resource, data);
    }

    private List<String> handled(UUID resource) {
        return handler.handled().stream()
                .filter(event -> event.resourceId().equals(resource))
                .map(StoredEvent::data)
                .toList();
    }

    private List<DeliveryView> parked(Caller caller) {
        return waiting.list(caller, DeliveryState.PARKED, ALL).items();
    }
}
