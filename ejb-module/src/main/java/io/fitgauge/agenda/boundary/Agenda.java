package io.fitgauge.agenda.boundary;

import io.fitgauge.agenda.control.AgendaStore;
import io.fitgauge.agenda.entity.AgendaItem;
import io.fitgauge.tenancy.Caller;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** Where rooms write down what they have to do at a certain moment. */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class Agenda {

    @Inject
    AgendaStore store;

    /**
     * With the commit of the caller's transaction it will be done, by the {@link AgendaHandler} of its kind, at the moment or
     * as soon after it as somebody is there. What is there for this day is moved; what is done stays done.
     *
     * @param subject what it is about; its items of one kind are done in their order
     * @param day that it is for, where the tenant is
     * @param dueAt may be past: it is done at once then, and is late
     */
    public void put(Caller caller, String kind, UUID subject, LocalDate day, Instant dueAt) {
        store.put(caller.tenant(), kind, subject, day, dueAt);
    }

    /** Takes off what has not been done. */
    public void drop(Caller caller, String kind, UUID subject) {
        store.drop(kind, subject);
    }

    /** What is next to be done. */
    public record Waiting(LocalDate day, Instant dueAt) {}

    /** What waits, and is next. */
    public Optional<Waiting> waiting(Caller caller, String kind, UUID subject) {
        return store.waiting(kind, subject).stream()
                .map(item -> new Waiting(item.dueOn(), item.dueAt()))
                .findFirst();
    }

    /** The day of the next that waits. */
    public Optional<LocalDate> next(Caller caller, String kind, UUID subject) {
        return store.waiting(kind, subject).stream().map(AgendaItem::dueOn).findFirst();
    }
}
