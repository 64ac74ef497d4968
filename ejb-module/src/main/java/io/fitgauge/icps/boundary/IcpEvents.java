package io.fitgauge.icps.boundary;

import io.fitgauge.json.StoredJson;
import io.fitgauge.outbox.boundary.DomainEvent;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** What happens to ICPs, as it is told. */
public final class IcpEvents {

    public static final String PUBLISHED = "icp.published";
    public static final String RETIRED = "icp.retired";

    /** A draft that was never published is gone. */
    public static final String REMOVED = "icp.removed";

    public static final String SEGMENT_REMOVED = "segment.removed";

    private IcpEvents() {}

    static DomainEvent published(IcpVersionView version) {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("version", version.version());
        Optional.ofNullable(version.why()).ifPresent(why -> facts.put("why", why));
        Optional.ofNullable(version.restores()).ifPresent(earlier -> facts.put("restores", earlier));
        return new DomainEvent(PUBLISHED, "icp", version.icpId(), StoredJson.write(facts));
    }

    static DomainEvent retired(UUID id) {
        return new DomainEvent(RETIRED, "icp", id, "{}");
    }

    static DomainEvent removed(UUID id) {
        return new DomainEvent(REMOVED, "icp", id, "{}");
    }

    static DomainEvent segmentRemoved(UUID id) {
        return new DomainEvent(SEGMENT_REMOVED, "segment", id, "{}");
    }
}
