package io.fitgauge.outbox.boundary;

/** Whether an event is delivered by itself, or only when somebody says so. */
public enum DeliveryState {
    WAITING,
    PARKED
}
