package io.fitgauge.portability;

import java.util.UUID;

/** Somebody whose traces a tenant lets go of. */
public record Person(Kind kind, UUID id) {

    /** What they are to the tenant. */
    public enum Kind {
        CONTACT,
        USER;

        /** As the audit names their row. */
        public String resource() {
            return this == CONTACT ? "contact" : "membership";
        }
    }

    public boolean isContact() {
        return kind == Kind.CONTACT;
    }
}
