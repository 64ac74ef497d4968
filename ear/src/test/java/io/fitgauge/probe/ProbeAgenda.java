package io.fitgauge.probe;

import io.fitgauge.agenda.boundary.AgendaHandler;
import io.fitgauge.agenda.boundary.DueItem;
import io.fitgauge.tenancy.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/** Does what tests put on the agenda, as they say. */
@ApplicationScoped
public class ProbeAgenda implements AgendaHandler {

    public static final String KIND = "probe";

    private final List<DueItem> done = new CopyOnWriteArrayList<>();
    private final ConcurrentHashMap<UUID, Consumer<Caller>> bySubject = new ConcurrentHashMap<>();

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void handle(Caller system, DueItem item) {
        bySubject.getOrDefault(item.subject(), nothing -> {}).accept(system);
        done.add(item);
    }

    /** What is to be done with items of this subject, from now on. */
    public void on(UUID subject, Consumer<Caller> work) {
        bySubject.put(subject, work);
    }

    /** What was handled to the end, in that order. */
    public List<DueItem> done(UUID subject) {
        return done.stream().filter(item -> item.subject().equals(subject)).toList();
    }
}
