package io.fitgauge.schedules.boundary;

import io.fitgauge.tenancy.Caller;
import java.util.UUID;

/** Opens a review; the room of reviews implements it. Called in the transaction that claims the date. */
public interface ReviewOpening {

    /** @return the review's id */
    UUID open(Caller system, DueReview due);
}
