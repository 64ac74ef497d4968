package io.fitgauge.accounts.entity;

/** What a company is to the tenant. A new account is a prospect unless it is said otherwise. */
public enum Relationship {
    PROSPECT,
    CUSTOMER,
    FORMER
}
