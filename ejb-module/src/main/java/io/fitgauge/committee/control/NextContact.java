package io.fitgauge.committee.control;

import static io.fitgauge.committee.entity.CommitteeRole.CHAMPION;
import static io.fitgauge.committee.entity.CommitteeRole.DECISION_MAKER;
import static io.fitgauge.committee.entity.CommitteeRole.INFLUENCER;

import io.fitgauge.committee.entity.BuyerStance;
import io.fitgauge.committee.entity.Candidate;
import io.fitgauge.committee.entity.CommitteeRole;
import io.fitgauge.committee.entity.Expected;
import io.fitgauge.committee.entity.Known;
import io.fitgauge.committee.entity.NextStep;
import io.fitgauge.committee.entity.NextStep.Why;
import io.fitgauge.committee.entity.Part;
import io.fitgauge.committee.entity.RoleCover;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The next best contact: the first of these that finds somebody. Who may be the missing decision maker; the decision maker
 * whom nobody met; who may be the missing champion; who is against it, or may stop it, with nothing done about it; who may
 * be the missing influencer; anybody inside whom nobody met. Else the first missing role for which nobody is known.
 */
public final class NextContact {

    private final Expected expected;
    private final List<Known> known;
    private final List<Candidate> candidates;
    private final Map<CommitteeRole, Map<UUID, Integer>> matches;

    /**
     * @param candidates contacts who play no part yet
     * @param matches by role how well contacts match its personas, 0 to 100; a role without personas is not there
     */
    public NextContact(
            Expected expected,
            List<Known> known,
            List<Candidate> candidates,
            Map<CommitteeRole, Map<UUID, Integer>> matches) {
        this.expected = expected;
        this.known = List.copyOf(known);
        this.candidates = List.copyOf(candidates);
        this.matches = Map.copyOf(matches);
    }

    public Optional<NextStep> step() {
        return Stream.of(
                        candidate(DECISION_MAKER),
                        unmet(DECISION_MAKER),
                        candidate(CHAMPION),
                        opponent(),
                        candidate(INFLUENCER),
                        member(null, Why.NEVER_MET, this::isUnmetInside),
                        somebodyToFind())
                .flatMap(Optional::stream)
                .findFirst();
    }

    private Optional<NextStep> candidate(CommitteeRole role) {
        if (!lacks(role)) {
            return Optional.empty();
        }
        return candidates.stream()
                .filter(one -> suits(one, role) > 0)
                .max(Comparator.<Candidate>comparingInt(one -> suits(one, role))
                        .thenComparing(Candidate::contactId, Comparator.reverseOrder()))
                .map(best -> new NextStep(Why.MAY_HAVE_ROLE, role, best.contactId()));
    }

    /** Where personas say who it is, nobody else is asked. */
    private int suits(Candidate candidate, CommitteeRole role) {
        Map<UUID, Integer> scores = matches.get(role);
        return scores == null ? Suitability.of(candidate, role) : scores.getOrDefault(candidate.contactId(), 0);
    }

    private boolean lacks(CommitteeRole role) {
        if (!expected.isDefined()) {
            return role != INFLUENCER
                    && known.stream()
                            .noneMatch(
                                    person -> person.isInside() && person.part().is(role));
        }
        return new Covering(expected, known)
                .roles().stream()
                        .filter(cover -> cover.role() == role)
                        .anyMatch(cover -> cover.state() != RoleCover.State.COVERED);
    }

    private Optional<NextStep> unmet(CommitteeRole role) {
        boolean met = known.stream()
                .anyMatch(person -> person.part().is(role) && person.part().metOn() != null);
        return met
                ? Optional.empty()
                : member(role, Why.NEVER_MET, person -> person.part().is(role));
    }

    private Optional<NextStep> opponent() {
        return member(null, Why.WIN_OVER, person -> isOpen(person.part()));
    }

    private static boolean isOpen(Part part) {
        boolean against = part.opposes() || (part.is(CommitteeRole.BLOCKER) && part.stance() != BuyerStance.SUPPORTS);
        return against && part.mitigation() == null;
    }

    private boolean isUnmetInside(Known person) {
        return person.isInside() && person.part().metOn() == null;
    }

    /** Of several, one inside first, then as they became members. */
    private Optional<NextStep> member(@Nullable CommitteeRole role, Why why, Predicate<Known> which) {
        return known.stream()
                .filter(which)
                .min(Comparator.comparing(person -> !person.isInside()))
                .map(person -> new NextStep(
                        why, role == null ? person.part().roles().iterator().next() : role, person.contactId()));
    }

    private Optional<NextStep> somebodyToFind() {
        return Stream.of(DECISION_MAKER, CHAMPION, INFLUENCER)
                .filter(this::lacks)
                .findFirst()
                .map(role -> new NextStep(Why.FIND_SOMEBODY, role, null));
    }
}
