package io.fitgauge.reviews.entity;

import java.util.List;

/**
 * What those who review need to know, as it was when the review was opened. Of words only what they are made from is kept.
 *
 * @param icps those that the review is about, by name
 * @param left how many more there are
 */
public record ReviewFacts(List<IcpFacts> icps, int left) {

    public ReviewFacts {
        icps = List.copyOf(icps);
    }
}
