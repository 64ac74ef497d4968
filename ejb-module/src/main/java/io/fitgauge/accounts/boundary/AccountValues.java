package io.fitgauge.accounts.boundary;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** What is known about an account, each value with who or what said it and when. */
public record AccountValues(UUID accountId, int revision, List<KnownValue> values) {

    public AccountValues {
        values = List.copyOf(values);
    }

    /**
     * One value.
     *
     * @param field {@code name}, {@code domain}, ..., or the key of an attribute
     * @param since when it was written here or last confirmed
     * @param asOf the day on which it was so: what its source says, else the day it was written (UTC)
     */
    public record KnownValue(String field, Object value, SourceView source, Instant since, LocalDate asOf) {

        /** Names may tell of people. */
        @Override
        public String toString() {
            return "KnownValue[" + field + "]";
        }
    }
}
