package io.fitgauge.web.audit;

import io.fitgauge.audit.boundary.AuditLog;
import io.fitgauge.audit.boundary.AuditView;
import io.fitgauge.identity.boundary.ActorName;
import io.fitgauge.identity.boundary.ActorNames;
import io.fitgauge.paging.Page;
import io.fitgauge.paging.PageRequest;
import io.fitgauge.tenancy.Caller;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;

/** Entries of the audit, with the names of who did it. */
class NamedEntries {

    private final AuditLog audit;
    private final ActorNames names;

    @Inject
    NamedEntries(AuditLog audit, ActorNames names) {
        this.audit = audit;
        this.names = names;
    }

    Page<AuditView> page(Caller caller, AuditQuery wanted, PageRequest request) {
        Page<AuditView> page = audit.list(caller, wanted.filter(), request);
        Map<UUID, ActorName> known = names.of(
                caller,
                page.items().stream()
                        .map(AuditView::by)
                        .filter(Objects::nonNull)
                        .collect(Collectors.toSet()));
        return page.map(entry -> named(entry, known));
    }

    private static AuditView named(AuditView entry, Map<UUID, ActorName> known) {
        ActorName name = entry.by() == null ? null : known.get(entry.by());
        return name == null ? entry : entry.named(name.name(), name.agency());
    }
}
