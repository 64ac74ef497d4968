package io.fitgauge.reviews.control;

import io.fitgauge.icps.boundary.IcpView;
import io.fitgauge.icps.boundary.Icps;
import io.fitgauge.icps.boundary.PublishedIcp;
import io.fitgauge.reviews.entity.IcpInScope;
import io.fitgauge.reviews.entity.Review;
import io.fitgauge.tenancy.Caller;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Finds the ICPs that a review is about: the one itself, or those in use of the segment or the tenant. */
public class ScopedIcps {

    private final Icps icps;

    @Inject
    ScopedIcps(Icps icps) {
        this.icps = icps;
    }

    /** By name. */
    public List<IcpInScope> of(Caller caller, Review review) {
        return switch (review.scope()) {
            case TENANT -> named(icps.active(caller));
            case SEGMENT -> named(icps.activeIn(caller, Objects.requireNonNull(review.subjectId())));
            case ICP, PERSONA -> one(caller, review.icpId());
        };
    }

    /** The one of this id; none when it is not there. */
    public List<IcpInScope> one(Caller caller, @Nullable UUID id) {
        if (id == null || !icps.has(caller, id)) {
            return List.of();
        }
        IcpView icp = icps.find(caller, id).value();
        boolean inUse = "ACTIVE".equals(String.valueOf(icp.status()));
        return List.of(new IcpInScope(id, icp.name(), inUse ? icp.version() : null));
    }

    private static List<IcpInScope> named(List<PublishedIcp> icps) {
        return icps.stream()
                .map(icp -> new IcpInScope(icp.id(), icp.name(), icp.version()))
                .toList();
    }
}
