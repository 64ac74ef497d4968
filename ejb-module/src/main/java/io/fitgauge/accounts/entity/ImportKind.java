package io.fitgauge.accounts.entity;

/** What the rows of an imported file are. */
public enum ImportKind {
    ACCOUNT,
    CONTACT,
    DEAL;

    /** The kind of the job that reads the file. */
    public String job() {
        return name() + "_IMPORT";
    }
}
