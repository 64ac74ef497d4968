package io.fitgauge.scoring.boundary;

import io.fitgauge.icps.boundary.PublishedIcp;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What all accounts are scored by, to see what a draft would change.
 *
 * @param version in use; absent when none is, or nothing is to be held against it
 * @param on the scoring day, the same for both
 * @param withDeals whether deals are to be counted
 */
public record Comparison(PublishedIcp draft, @Nullable PublishedIcp version, LocalDate on, boolean withDeals) {

    List<PublishedIcp> icps() {
        return version == null ? List.of(draft) : List.of(draft, version);
    }
}
