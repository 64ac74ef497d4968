package io.fitgauge.agency.boundary;

import io.fitgauge.agency.boundary.ClientReviews.Standing;
import io.fitgauge.changes.boundary.Changes;
import io.fitgauge.reviews.boundary.ReviewOverview;
import io.fitgauge.tenancy.Caller;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/** How reviews stand in one tenant. Always in a transaction of its own, so that one can go from tenant to tenant. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class ReviewPulse {

    @Inject
    ReviewOverview reviews;

    @Inject
    Changes changes;

    public Standing of(Caller caller) {
        return new Standing(reviews.of(caller), changes.countUnacknowledged(caller));
    }
}
