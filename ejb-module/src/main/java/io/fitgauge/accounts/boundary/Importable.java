package io.fitgauge.accounts.boundary;

import io.fitgauge.accounts.entity.ImportKind;
import java.util.Arrays;

/** What can come in as a file. */
public enum Importable {
    ACCOUNTS(ImportKind.ACCOUNT),
    CONTACTS(ImportKind.CONTACT),
    DEALS(ImportKind.DEAL);

    private final ImportKind kind;

    Importable(ImportKind kind) {
        this.kind = kind;
    }

    static Importable of(ImportKind kind) {
        return Arrays.stream(values())
                .filter(what -> what.kind == kind)
                .findFirst()
                .orElseThrow();
    }

    ImportKind kind() {
        return kind;
    }
}
