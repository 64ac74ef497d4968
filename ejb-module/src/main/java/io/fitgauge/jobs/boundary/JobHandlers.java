package io.fitgauge.jobs.boundary;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The handlers of all rooms. One of each is made, so they hold no state of a run. */
@Singleton
public class JobHandlers {

    private final Instance<JobHandler> all;
    private final Map<String, JobHandler> byKind = new ConcurrentHashMap<>();

    @Inject
    JobHandlers(@Any Instance<JobHandler> all) {
        this.all = all;
    }

    Optional<JobHandler> find(String kind) {
        if (byKind.isEmpty()) { // not at birth: handlers may need boundaries that need this
            all.forEach(handler -> byKind.put(handler.kind(), handler));
        }
        return Optional.ofNullable(byKind.get(kind));
    }
}
