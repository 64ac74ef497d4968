package io.fitgauge.quota.boundary;

import io.fitgauge.tenancy.Caller;

/** How much of something a tenant has, as the room says that holds it. */
public interface Used {

    Limit of();

    long count(Caller caller);
}
