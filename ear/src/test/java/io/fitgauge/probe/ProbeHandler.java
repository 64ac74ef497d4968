package io.fitgauge.probe;

import io.fitgauge.outbox.boundary.EventHandler;
import io.fitgauge.outbox.boundary.StoredEvent;
import io.fitgauge.tenancy.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/** Hears of what tests make happen, and does with it what they say. */
@ApplicationScoped
public class ProbeHandler implements EventHandler {

    public static final String TYPE = "probe.happened";

    private final List<StoredEvent> handled = new CopyOnWriteArrayList<>();
    private final ConcurrentHashMap<String, Consumer<Caller>> byData = new ConcurrentHashMap<>();

    @Override
    public String name() {
        return "probe";
    }

    @Override
    public Set<String> types() {
        return Set.of(TYPE);
    }

    @Override
    public void handle(Caller system, StoredEvent event) {
        byData.getOrDefault(event.data(), nothing -> {}).accept(system);
        handled.add(event);
    }

    /** What is to be done with events of this data, from now on. */
    public void on(String data, Consumer<Caller> work) {
        byData.put(data, work);
    }

    /** The data of what was handled to the end, in that order. */
    public List<StoredEvent> handled() {
        return List.copyOf(handled);
    }
}
