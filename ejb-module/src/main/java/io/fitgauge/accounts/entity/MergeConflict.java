package io.fitgauge.accounts.entity;

import java.util.UUID;

/**
 * Something that two accounts knew otherwise when they became one.
 *
 * @param field as {@link AccountFacts#fields()} names it
 * @param from the account that said what was dropped
 */
public record MergeConflict(String field, Object kept, Object dropped, UUID from) {

    /** Names may tell of people. */
    @Override
    public String toString() {
        return "MergeConflict[" + field + "]";
    }
}
