package io.fitgauge.tenants.boundary;

/** Whether a client's people and integrations are let in. */
public enum ClientStatus {
    ACTIVE,
    SUSPENDED
}
