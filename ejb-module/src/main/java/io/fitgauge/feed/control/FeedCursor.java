package io.fitgauge.feed.control;

import io.fitgauge.feed.entity.FeedLine;
import io.fitgauge.refusal.Reason;
import io.fitgauge.refusal.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * A place in a tenant's events, for clients to hand back as it is.
 *
 * @param seq the number of the last event that was read, or passed over
 */
public record FeedCursor(long seq) {

    /**
     * @param text absent for the oldest event that is kept
     * @throws Refusal INVALID when it is none of this tenant's; GONE when events after it were thrown away
     */
    public static FeedCursor of(@Nullable String text, FeedLine line) {
        if (text == null) {
            return new FeedCursor(line.gone());
        }
        if (!text.matches("[0-9]{1,18}") || Long.parseLong(text) > line.last()) {
            throw new Refusal(Reason.INVALID, "This cursor is not of this feed.");
        }
        FeedCursor cursor = new FeedCursor(Long.parseLong(text));
        if (cursor.seq < line.gone()) {
            throw new Refusal(
                    Reason.GONE,
                    "Events after this cursor are not kept any more: they live for thirty days. Begin anew without after.");
        }
        return cursor;
    }

    public String text() {
        return Long.toString(seq);
    }
}
