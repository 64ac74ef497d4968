package io.fitgauge.agenda.boundary;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The handlers of all rooms. One of each is made. */
@Singleton
public class AgendaHandlers {

    private final Instance<AgendaHandler> all;
    private final Map<String, AgendaHandler> byKind = new ConcurrentHashMap<>();

    @Inject
    AgendaHandlers(@Any Instance<AgendaHandler> all) {
        this.all = all;
    }

    Optional<AgendaHandler> find(String kind) {
        if (byKind.isEmpty()) { // not at birth: handlers may need boundaries that need this
            all.forEach(handler -> byKind.put(handler.kind(), handler));
        }
        return Optional.ofNullable(byKind.get(kind));
    }
}
