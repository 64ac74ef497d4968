package io.fitgauge.jobs.boundary;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Optional;

/** The handlers of all rooms. */
public class JobHandlers {

    private final Instance<JobHandler> all;

    @Inject
    JobHandlers(@Any Instance<JobHandler> all) {
        this.all = all;
    }

    Optional<JobHandler> find(String kind) {
        return all.stream().filter(handler -> handler.kind().equals(kind)).findFirst();
    }
}
