package io.fitgauge.changes.boundary;

import io.fitgauge.outbox.boundary.EventHandler;
import io.fitgauge.outbox.boundary.StoredEvent;
import io.fitgauge.tenancy.Caller;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Set;

/** Of what changes everybody is told. */
@Dependent
public class ChangeNotices implements EventHandler {

    static final String NAME = "change-notices";

    private final Notices notices;

    @Inject
    ChangeNotices(Notices notices) {
        this.notices = notices;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Set<String> types() {
        return Stories.TYPES;
    }

    @Override
    public void handle(Caller system, StoredEvent event) {
        notices.make(system, event);
    }
}
