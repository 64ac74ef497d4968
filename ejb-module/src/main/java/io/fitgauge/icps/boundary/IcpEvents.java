package io.fitgauge.icps.boundary;

import io.fitgauge.outbox.boundary.DomainEvent;
import java.util.UUID;

/** What happens to ICPs, as it is told. */
public final class IcpEvents {

    public static final String PUBLISHED = "icp.published";
    public static final String RETIRED = "icp.retired";

    private IcpEvents() {}

    static DomainEvent published(UUID id, int version) {
        return new DomainEvent(PUBLISHED, "icp", id, "{\"version\":" + version + "}");
    }

    static DomainEvent retired(UUID id) {
        return new DomainEvent(RETIRED, "icp", id, "{}");
    }
}
