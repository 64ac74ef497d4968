package io.fitgauge.identity.boundary;

import org.jspecify.annotations.Nullable;

/**
 * Where a one-time link went.
 *
 * @param mailed whether it goes to the user's mailbox, and nowhere else
 * @param link for whoever asked, to be handed on, when there is no mail server; shown once
 */
public record SentLink(boolean mailed, @Nullable LinkView link) {

    static SentLink of(@Nullable LinkView shown) {
        return new SentLink(shown == null, shown);
    }

    /** As it is told once more. */
    public SentLink withoutSecret() {
        return new SentLink(mailed, null);
    }
}
