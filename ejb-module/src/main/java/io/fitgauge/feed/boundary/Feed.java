package io.fitgauge.feed.boundary;

import io.fitgauge.feed.control.FeedCursor;
import io.fitgauge.feed.control.FeedStore;
import io.fitgauge.feed.entity.FeedEvent;
import io.fitgauge.feed.entity.FeedLine;
import io.fitgauge.refusal.Refusal;
import io.fitgauge.tenancy.Caller;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What happened, for those who ask. */
@Stateless
public class Feed {

    @Inject
    FeedStore store;

    /**
     * The next events, the oldest first.
     *
     * @param after {@link FeedPage#nextCursor()} of the page before; from the oldest that is kept when absent
     * @param type of one type only; of all when absent
     * @param limit how many at most
     * @throws Refusal INVALID when there is no such type, or the cursor is none; GONE when it is too old
     */
    public FeedPage after(Caller caller, @Nullable String after, @Nullable String type, int limit) {
        FeedLine line = store.line(); // before the events: all up to its last are to be seen
        long from = FeedCursor.of(after, line).seq();
        @Nullable String wanted = type == null ? null : FeedType.inQuery(type).text();
        List<FeedEvent> events = store.between(from, line.last(), wanted, limit);
        long to = events.size() < limit ? line.last() : events.get(limit - 1).seq();
        return new FeedPage(events.stream().map(FeedEventView::of).toList(), new FeedCursor(to).text());
    }
}
