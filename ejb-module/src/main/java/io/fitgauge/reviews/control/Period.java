package io.fitgauge.reviews.control;

import io.fitgauge.icps.boundary.IcpVersionView;
import io.fitgauge.reviews.entity.IcpFacts;
import io.fitgauge.reviews.entity.Review;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Since when an ICP is looked at: its last review; else its first publishing; else always.
 *
 * @param since absent for always
 */
record Period(@Nullable Instant since, IcpFacts.Since what) {

    /** @param versions all that there are */
    static Period of(Optional<Review> last, List<IcpVersionView> versions) {
        if (last.isPresent()) {
            return new Period(Objects.requireNonNull(last.get().completedAt()), IcpFacts.Since.REVIEW);
        }
        return versions.stream()
                .map(IcpVersionView::publishedAt)
                .min(Comparator.naturalOrder())
                .map(first -> new Period(first, IcpFacts.Since.PUBLISHING))
                .orElse(new Period(null, IcpFacts.Since.BEGINNING));
    }

    boolean holds(Instant time) {
        return since == null || time.isAfter(since);
    }
}
