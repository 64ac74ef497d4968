package io.fitgauge.audit.boundary;

import io.fitgauge.audit.control.AuditQuestion;
import io.fitgauge.audit.control.AuditStore;
import io.fitgauge.paging.Page;
import io.fitgauge.paging.PageRequest;
import io.fitgauge.tenancy.Caller;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;

/** Who did what in a tenant; to be read only. */
@Stateless
public class AuditLog {

    @Inject
    AuditStore store;

    /** Sorted by {@code at}; the newest first unless asked. */
    public Page<AuditView> list(Caller caller, AuditFilter filter, PageRequest request) {
        AuditQuestion question = new AuditQuestion(
                filter.actor(),
                filter.agency(),
                filter.operation(),
                filter.resource(),
                filter.resourceId(),
                filter.request(),
                filter.from(),
                filter.to());
        return store.list(question, request).map(AuditView::of);
    }

    /** When somebody last made, changed or removed something. */
    public Optional<Instant> latest(Caller caller) {
        return store.latest();
    }
}
