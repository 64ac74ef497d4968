package io.fitgauge.accounts.control;

import io.fitgauge.accounts.entity.ImportKind;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/** The sink for each kind of rows. */
@Dependent
public class RowSinks {

    private final AccountSink accounts;
    private final ContactSink contacts;
    private final DealSink deals;

    @Inject
    RowSinks(AccountSink accounts, ContactSink contacts, DealSink deals) {
        this.accounts = accounts;
        this.contacts = contacts;
        this.deals = deals;
    }

    public RowSink of(ImportKind kind) {
        return switch (kind) {
            case ACCOUNT -> accounts;
            case CONTACT -> contacts;
            case DEAL -> deals;
        };
    }
}
