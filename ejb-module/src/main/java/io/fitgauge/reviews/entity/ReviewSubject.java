package io.fitgauge.reviews.entity;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a review is about.
 *
 * @param name absent when it is gone
 * @param icpId of the ICP, or of the persona's ICP
 * @param ownerId who looks after that ICP
 */
public record ReviewSubject(@Nullable String name, @Nullable UUID icpId, @Nullable UUID ownerId) {

    /** Nothing is known of it any more. */
    public static final ReviewSubject GONE = new ReviewSubject(null, null, null);
}
