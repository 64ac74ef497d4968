package io.fitgauge.outbox.boundary;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The handlers of all rooms. One of each is made, so they hold no state of an event. */
@Singleton
public class EventHandlers {

    private final Instance<EventHandler> all;
    private final Map<String, EventHandler> byName = new ConcurrentHashMap<>();

    @Inject
    EventHandlers(@Any Instance<EventHandler> all) {
        this.all = all;
    }

    /** @return the names of those that want to hear of it */
    List<String> of(String type) {
        return known().values().stream()
                .filter(handler -> handler.types().contains(type))
                .map(EventHandler::name)
                .sorted()
                .toList();
    }

    Optional<EventHandler> find(String name) {
        return Optional.ofNullable(known().get(name));
    }

    Set<String> names() {
        return Set.copyOf(known().keySet());
    }

    private Map<String, EventHandler> known() {
        if (byName.isEmpty()) { // not at birth: handlers may need boundaries that need this
            all.forEach(handler -> byName.put(handler.name(), handler));
        }
        return byName;
    }
}
