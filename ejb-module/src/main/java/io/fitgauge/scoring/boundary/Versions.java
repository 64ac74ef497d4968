package io.fitgauge.scoring.boundary;

import io.fitgauge.icps.boundary.Icps;
import io.fitgauge.icps.boundary.PublishedIcp;
import io.fitgauge.scoring.entity.StoredScore;
import io.fitgauge.tenancy.Caller;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** The ICP versions that the scores of one call name, each read once. */
final class Versions {

    private final Icps icps;
    private final Caller caller;
    private final Map<Key, PublishedIcp> known = new HashMap<>();

    /** @param at hand already */
    Versions(Icps icps, Caller caller, Collection<PublishedIcp> at) {
        this.icps = icps;
        this.caller = caller;
        at.forEach(icp -> known.put(new Key(icp.id(), Objects.requireNonNull(icp.version())), icp));
    }

    private record Key(UUID icpId, int version) {}

    PublishedIcp of(StoredScore score) {
        return known.computeIfAbsent(
                new Key(score.icpId(), score.icpVersion()), key -> icps.published(caller, key.icpId(), key.version()));
    }
}
