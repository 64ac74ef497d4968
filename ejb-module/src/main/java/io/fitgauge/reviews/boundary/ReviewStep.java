package io.fitgauge.reviews.boundary;

import io.fitgauge.agenda.boundary.AgendaHandler;
import io.fitgauge.agenda.boundary.DueItem;
import io.fitgauge.reviews.control.ReviewStore;
import io.fitgauge.reviews.entity.Review;
import io.fitgauge.reviews.entity.ReviewState;
import io.fitgauge.tenancy.Caller;

/** Something that is to be done about a review as long as it is open. Of one that is not, nothing is. */
abstract class ReviewStep implements AgendaHandler {

    private final ReviewStore store;

    ReviewStep(ReviewStore store) {
        this.store = store;
    }

    @Override
    public void handle(Caller system, DueItem item) {
        store.lock(item.subject())
                .filter(review -> review.state() == ReviewState.OPEN)
                .ifPresent(review -> take(system, review, item));
    }

    /** @param review locked */
    abstract void take(Caller system, Review review, DueItem item);
}
