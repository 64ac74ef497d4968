package io.fitgauge.feed.boundary;

import java.util.List;

/**
 * The next events.
 *
 * @param nextCursor to go on from, also when there were none
 */
public record FeedPage(List<FeedEventView> items, String nextCursor) {

    public FeedPage {
        items = List.copyOf(items);
    }
}
