package io.fitgauge.committee.entity;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The part that somebody plays in a purchase. Two that say the same are equal.
 *
 * @param roles at least one, in the order of {@link CommitteeRole}
 * @param outside whether the person does not work for the company, such as a consultant
 * @param metOn the last day on which somebody of ours met the person; absent when nobody did
 * @param mitigation what is done about their objections
 */
public record Part(
        Set<CommitteeRole> roles,
        BuyerStance stance,
        boolean outside,
        @Nullable LocalDate metOn,
        @Nullable String mitigation,
        @Nullable String note) {

    private static final String BETWEEN = ",";

    public Part {
        if (roles.isEmpty()) {
            throw new IllegalArgumentException("no role");
        }
        roles = Collections.unmodifiableSet(EnumSet.copyOf(roles));
    }

    public boolean is(CommitteeRole role) {
        return roles.contains(role);
    }

    public boolean opposes() {
        return stance == BuyerStance.OPPOSES;
    }

    /** What is said here stays, and is filled up from what is said there of the same person; met is met. */
    public Part filledFrom(Part other) {
        EnumSet<CommitteeRole> both = EnumSet.copyOf(roles);
        both.addAll(other.roles);
        return new Part(
                both,
                stance == BuyerStance.UNKNOWN ? other.stance : stance,
                outside,
                later(metOn, other.metOn),
                mitigation == null ? other.mitigation : mitigation,
                note == null ? other.note : note);
    }

    private static @Nullable LocalDate later(@Nullable LocalDate one, @Nullable LocalDate other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return one.isAfter(other) ? one : other;
    }

    /** As roles lie in a column: names with commas between. */
    public static String written(Collection<CommitteeRole> roles) {
        return roles.stream().sorted().map(CommitteeRole::name).collect(Collectors.joining(BETWEEN));
    }

    public static Set<CommitteeRole> read(String roles) {
        return Arrays.stream(roles.split(BETWEEN, -1))
                .map(CommitteeRole::valueOf)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(CommitteeRole.class)));
    }

    /** Without what people said. */
    @Override
    public String toString() {
        return "Part" + roles;
    }
}
