package io.fitgauge.accounts.entity;

import io.fitgauge.tenancy.Actor;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who or what said something about an account, and when.
 *
 * @param by the person or API client; absent when it was neither
 * @param agency that the person acted for, when it is not one of the tenant's own
 * @param importId of an import
 * @param name where they have it from in their own words, such as a register
 * @param asOf the day on which it was so, where that was said
 * @param at when it was written here
 */
public record Origin(
        Kind kind,
        @Nullable UUID by,
        @Nullable UUID agency,
        @Nullable UUID importId,
        @Nullable String name,
        @Nullable LocalDate asOf,
        Instant at) {

    /** What can say something. */
    public enum Kind {
        PERSON,
        INTEGRATION,
        IMPORT,
        MERGE,
        SYSTEM
    }

    public static Origin of(Actor actor, Instant at) {
        Kind kind =
                switch (actor.kind()) {
                    case PERSON -> Kind.PERSON;
                    case API_CLIENT -> Kind.INTEGRATION;
                    case SYSTEM -> Kind.SYSTEM;
                };
        return new Origin(kind, actor.id(), actor.agency(), null, null, null, at);
    }

    public static Origin imported(UUID importId, Instant at) {
        return new Origin(Kind.IMPORT, null, null, importId, null, null, at);
    }

    public static Origin merge(Actor actor, Instant at) {
        return new Origin(Kind.MERGE, actor.id(), actor.agency(), null, null, null, at);
    }

    /** The same, with the source that they name. */
    public Origin from(String source, @Nullable LocalDate day) {
        return new Origin(kind, by, agency, importId, source, day, at);
    }
}
