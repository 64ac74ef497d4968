package io.fitgauge.committee.entity;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How many people of which roles an ICP expects, where the company is as large as it is.
 *
 * @param people by role, above 0; empty when the ICP expects nobody, as one without a committee
 * @param upToEmployees where one person may be champion and decision maker; absent when nowhere
 * @param employees of the company; absent when not known
 */
public record Expected(
        Map<CommitteeRole, Integer> people, @Nullable Integer upToEmployees, @Nullable BigDecimal employees) {

    public static final Expected NOTHING = new Expected(Map.of(), null, null);

    /** Whether one person may be champion and decision maker. */
    public enum Combining {
        ALLOWED,
        REFUSED,
        /** Somebody has said up to which size, and nobody how large the company is. */
        UNKNOWN
    }

    public Expected {
        people = people.isEmpty() ? Map.of() : Collections.unmodifiableMap(new EnumMap<>(people));
    }

    public boolean isDefined() {
        return !people.isEmpty();
    }

    /** Without a committee nothing is refused. */
    public Combining combining() {
        if (!isDefined()) {
            return Combining.ALLOWED;
        }
        if (upToEmployees == null) {
            return Combining.REFUSED;
        }
        if (employees == null) {
            return Combining.UNKNOWN;
        }
        return employees.compareTo(BigDecimal.valueOf(upToEmployees)) <= 0 ? Combining.ALLOWED : Combining.REFUSED;
    }

    public int of(CommitteeRole role) {
        return people.getOrDefault(role, 0);
    }

    /** Whether it is worth a word that nobody has the role: it is expected, or nothing is said of what is. */
    public boolean wants(CommitteeRole role) {
        return !isDefined() || people.containsKey(role);
    }
}
