package io.fitgauge.accounts.boundary;

import io.fitgauge.accounts.entity.ImportKind;

/** What can come in as a file. */
public enum Importable {
    ACCOUNTS(ImportKind.ACCOUNT),
    CONTACTS(ImportKind.CONTACT),
    DEALS(ImportKind.DEAL);

    private final ImportKind kind;

    Importable(ImportKind kind) {
        this.kind = kind;
    }

    ImportKind kind() {
        return kind;
    }
}
