package io.fitgauge.committee.control;

import io.fitgauge.committee.entity.CommitteeRole;
import io.fitgauge.committee.entity.Expected;
import io.fitgauge.committee.entity.Expected.Combining;
import io.fitgauge.committee.entity.Known;
import io.fitgauge.committee.entity.RoleCover;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;

/**
 * How many people count for each role. People outside the company count for none, but blockers do: a blocker who is known
 * is known. Somebody who is champion and decision maker counts as both where the size rule allows it, or where the size
 * is not known. Where it does not, as decision maker while one is missing, else as champion.
 */
public final class Covering {

    private final Expected expected;
    private final List<Known> known;

    public Covering(Expected expected, List<Known> known) {
        this.expected = expected;
        this.known = List.copyOf(known);
    }

    /** @return of every role that is expected, in their order */
    public List<RoleCover> roles() {
        return Arrays.stream(CommitteeRole.values())
                .filter(role -> expected.of(role) > 0)
                .map(role -> new RoleCover(
                        role, expected.of(role), counted(role, expected.combining()), (int) outside(role)))
                .toList();
    }

    /** Whether counting somebody once leaves a role with fewer people than counting them twice would. */
    boolean leansOnOneForTwo() {
        return counted(Combining.REFUSED) < counted(Combining.ALLOWED);
    }

    private int counted(Combining combining) {
        return Math.min(counted(CommitteeRole.CHAMPION, combining), expected.of(CommitteeRole.CHAMPION))
                + Math.min(counted(CommitteeRole.DECISION_MAKER, combining), expected.of(CommitteeRole.DECISION_MAKER));
    }

    private int counted(CommitteeRole role, Combining combining) {
        int inside = (int) count(person -> person.isInside() && person.part().is(role));
        return switch (role) {
            case CHAMPION -> inside - (combining == Combining.REFUSED ? decidingOnly() : 0);
            case DECISION_MAKER -> inside - (combining == Combining.REFUSED ? both() - decidingOnly() : 0);
            case INFLUENCER -> inside;
            case BLOCKER -> inside + (int) outside(role);
        };
    }

    /** How many of those who are both count as decision makers. */
    private int decidingOnly() {
        if (expected.of(CommitteeRole.CHAMPION) == 0) {
            return both();
        }
        int alone = (int) count(
                person -> person.isInside() && person.part().is(CommitteeRole.DECISION_MAKER) && !person.isBoth());
        return Math.min(both(), Math.max(0, expected.of(CommitteeRole.DECISION_MAKER) - alone));
    }

    private int both() {
        return (int) count(person -> person.isInside() && person.isBoth());
    }

    private long outside(CommitteeRole role) {
        return count(person -> !person.isInside() && person.part().is(role));
    }

    private long count(Predicate<Known> which) {
        return known.stream().filter(which).count();
    }
}
