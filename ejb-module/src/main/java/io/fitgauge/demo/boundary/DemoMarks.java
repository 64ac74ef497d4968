package io.fitgauge.demo.boundary;

import io.fitgauge.demo.control.DemoMarkStore;
import io.fitgauge.tenancy.Caller;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;

/** Which demo tenants are loaded to the end. */
@Stateless
public class DemoMarks {

    @Inject
    DemoMarkStore store;

    @Inject
    Clock clock;

    public boolean isComplete(Caller caller) {
        return store.isComplete();
    }

    public void complete(Caller caller) {
        store.complete(clock.instant());
    }
}
