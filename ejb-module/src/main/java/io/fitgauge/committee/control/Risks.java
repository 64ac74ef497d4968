package io.fitgauge.committee.control;

import static io.fitgauge.committee.entity.CommitteeRole.BLOCKER;
import static io.fitgauge.committee.entity.CommitteeRole.CHAMPION;
import static io.fitgauge.committee.entity.CommitteeRole.DECISION_MAKER;
import static io.fitgauge.committee.entity.CommitteeRole.INFLUENCER;

import io.fitgauge.committee.entity.BuyerStance;
import io.fitgauge.committee.entity.CommitteeRole;
import io.fitgauge.committee.entity.Expected;
import io.fitgauge.committee.entity.Expected.Combining;
import io.fitgauge.committee.entity.Known;
import io.fitgauge.committee.entity.Part;
import io.fitgauge.committee.entity.Risk;
import io.fitgauge.committee.entity.RiskCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * How a deal could be lost without knowing why. Each rule is said where its code is, in {@link RiskCode}; of an account
 * where nobody at all is known, only that is said. A role that the ICP does not expect is not missed; without a committee
 * decision maker and champion are.
 */
public final class Risks {

    private final Expected expected;
    private final List<Known> known;
    private final List<Risk> found = new ArrayList<>();

    private Risks(Expected expected, List<Known> known) {
        this.expected = expected;
        this.known = known;
    }

    /** @return the worst first */
    public static List<Risk> of(Expected expected, List<Known> known) {
        if (known.isEmpty()) {
            return List.of(new Risk(RiskCode.NOBODY_KNOWN, null, List.of()));
        }
        Risks risks = new Risks(expected, known);
        risks.fewPeople();
        risks.decisionMakers();
        risks.opponents();
        risks.champions();
        List.of(CHAMPION, DECISION_MAKER, INFLUENCER).forEach(risks::onlyOutside);
        risks.oneForTwo();
        return List.copyOf(risks.found);
    }

    private void fewPeople() {
        List<Known> inside = who(Known::isInside);
        if (inside.isEmpty()) {
            say(RiskCode.NOBODY_KNOWN, null, inside);
        } else if (inside.stream().allMatch(person -> person.part().roles().equals(Set.of(CHAMPION)))) {
            say(RiskCode.ONLY_CHAMPION_KNOWN, CHAMPION, inside);
        } else if (inside.size() == 1 && fewestPeople() > 1) {
            say(RiskCode.ONLY_ONE_PERSON_KNOWN, null, inside);
        }
    }

    /** One person may be two where the size rule does not say no. */
    private int fewestPeople() {
        int all =
                expected.people().values().stream().mapToInt(Integer::intValue).sum();
        return expected.combining() == Combining.REFUSED
                ? all
                : all - Math.min(expected.of(CHAMPION), expected.of(DECISION_MAKER));
    }

    private void decisionMakers() {
        List<Known> deciding = holders(DECISION_MAKER);
        if (deciding.isEmpty()) {
            if (expected.wants(DECISION_MAKER)) {
                say(RiskCode.DECISION_MAKER_UNKNOWN, DECISION_MAKER, deciding);
            }
            return;
        }
        sayIfAny(
                RiskCode.DECISION_MAKER_OPPOSES,
                DECISION_MAKER,
                deciding.stream().filter(person -> person.part().opposes()).toList());
        if (deciding.stream().allMatch(person -> person.part().metOn() == null)) {
            say(RiskCode.DECISION_MAKER_NEVER_MET, DECISION_MAKER, deciding);
        }
    }

    private void opponents() {
        sayIfAny(RiskCode.BLOCKER_WITHOUT_MITIGATION, BLOCKER, who(person -> isOpenBlocker(person.part())));
        sayIfAny(RiskCode.OPPONENT_WITHOUT_MITIGATION, null, who(person -> isOpenOpponent(person.part())));
    }

    private static boolean isOpenBlocker(Part part) {
        return part.is(BLOCKER) && part.stance() != BuyerStance.SUPPORTS && part.mitigation() == null;
    }

    private static boolean isOpenOpponent(Part part) {
        return part.opposes() && !part.is(BLOCKER) && !part.is(DECISION_MAKER) && part.mitigation() == null;
    }

    private void champions() {
        List<Known> champions = holders(CHAMPION);
        if (champions.isEmpty()) {
            if (expected.wants(CHAMPION)) {
                say(RiskCode.CHAMPION_UNKNOWN, CHAMPION, champions);
            }
        } else if (champions.stream().allMatch(person -> isCool(person.part().stance()))) {
            say(RiskCode.CHAMPION_WITHOUT_SUPPORT, CHAMPION, champions);
        }
    }

    private static boolean isCool(BuyerStance stance) {
        return stance == BuyerStance.NEUTRAL || stance == BuyerStance.OPPOSES;
    }

    private void onlyOutside(CommitteeRole role) {
        List<Known> holders = holders(role);
        if (expected.wants(role) && holders.stream().noneMatch(Known::isInside)) {
            sayIfAny(RiskCode.ROLE_ONLY_OUTSIDE, role, holders);
        }
    }

    private void oneForTwo() {
        Combining combining = expected.combining();
        if (combining != Combining.ALLOWED && new Covering(expected, known).leansOnOneForTwo()) {
            say(
                    combining == Combining.REFUSED ? RiskCode.ONE_PERSON_TWO_ROLES : RiskCode.TWO_ROLES_SIZE_UNKNOWN,
                    null,
                    who(person -> person.isInside() && person.isBoth()));
        }
    }

    private List<Known> holders(CommitteeRole role) {
        return who(person -> person.part().is(role));
    }

    private List<Known> who(Predicate<Known> which) {
        return known.stream().filter(which).toList();
    }

    private void sayIfAny(RiskCode code, @Nullable CommitteeRole role, List<Known> people) {
        if (!people.isEmpty()) {
            say(code, role, people);
        }
    }

    private void say(RiskCode code, @Nullable CommitteeRole role, List<Known> people) {
        found.add(new Risk(code, role, people.stream().map(Known::contactId).toList()));
    }
}
