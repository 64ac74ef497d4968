package io.fitgauge.feed.boundary;

/** A delivery cannot be signed: the installation has another secret than when the webhook's was sealed, or there is none. */
class UnreadableSecret extends RuntimeException {

    private static final long serialVersionUID = 1;

    UnreadableSecret(String message) {
        super(message, null, false, false);
    }
}
