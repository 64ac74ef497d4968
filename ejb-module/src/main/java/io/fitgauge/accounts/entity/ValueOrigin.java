package io.fitgauge.accounts.entity;

/** Where a value stems from. */
public sealed interface ValueOrigin {

    /** From the revision of the account that said it last, whose origin is also the value's. */
    record AtRevision(int revision) implements ValueOrigin {}

    /** From an account that was merged into this one, and is no more. */
    record Inherited(Origin origin) implements ValueOrigin {}
}
