package io.fitgauge.feed.boundary;

/** Whether a webhook has got an event. */
public enum WebhookDeliveryState {
    /** Not yet: it is being sent, rests, or stands behind another one of the same resource. */
    WAITING,
    DELIVERED,
    /** It was given up. */
    FAILED,
    /** The webhook was disabled before. */
    SKIPPED
}
