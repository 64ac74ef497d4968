package io.fitgauge.committee.control;

import static io.fitgauge.committee.control.People.expecting;
import static io.fitgauge.committee.control.People.friend;
import static io.fitgauge.committee.control.People.id;
import static io.fitgauge.committee.control.People.mitigated;
import static io.fitgauge.committee.control.People.unmet;
import static io.fitgauge.committee.control.People.with;
import static io.fitgauge.committee.entity.CommitteeRole.BLOCKER;
import static io.fitgauge.committee.entity.CommitteeRole.CHAMPION;
import static io.fitgauge.committee.entity.CommitteeRole.DECISION_MAKER;
import static io.fitgauge.committee.entity.CommitteeRole.INFLUENCER;
import static org.assertj.core.api.Assertions.assertThat;

import io.fitgauge.committee.entity.BuyerStance;
import io.fitgauge.committee.entity.Candidate;
import io.fitgauge.committee.entity.CommitteeRole;
import io.fitgauge.committee.entity.Expected;
import io.fitgauge.committee.entity.Known;
import io.fitgauge.committee.entity.NextStep;
import io.fitgauge.committee.entity.NextStep.Why;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class NextContactTest {

    private static final Expected THREE = expecting(CHAMPION, DECISION_MAKER, INFLUENCER);

    private final Known champion = friend(1, CHAMPION);
    private final Known boss = friend(2, DECISION_MAKER);
    private final Known expert = friend(3, INFLUENCER);

    @Test
    void theHighestOfTheOthersMayBeTheDecisionMaker() {
        List<Candidate> others =
                List.of(who(11, "Office manager", null), who(12, "Managing Director", null), who(13, null, "VP"));

        assertThat(next(THREE, List.of(champion), others)).contains(step(Why.MAY_HAVE_ROLE, DECISION_MAKER, 12));
    }

    @Test
    void whatIsSaidOfSeniorityCountsMoreThanATitle() {
        List<Candidate> others = List.of(who(11, "CEO", "JUNIOR"), who(12, "Something", "OWNER"));

        assertThat(next(THREE, List.of(champion), others)).contains(step(Why.MAY_HAVE_ROLE, DECISION_MAKER, 12));
    }

    @Test
    void whomPersonasMeanIsBetterThanAGuess() {
        List<Candidate> others = List.of(who(11, "CEO", null), who(12, "Buyer", null));
        NextContact next =
                new NextContact(THREE, List.of(champion), others, Map.of(DECISION_MAKER, Map.of(id(12), 40)));

        assertThat(next.step()).contains(step(Why.MAY_HAVE_ROLE, DECISION_MAKER, 12));
    }

    @Test
    void aDecisionMakerWhomNobodyMetComesBeforeAMissingChampion() {
        assertThat(next(THREE, List.of(unmet(boss)), List.of(who(11, "Head of Sales", null))))
                .contains(step(Why.NEVER_MET, DECISION_MAKER, 2));
        assertThat(next(THREE, List.of(boss), List.of(who(11, "Head of Sales", null))))
                .contains(step(Why.MAY_HAVE_ROLE, CHAMPION, 11));
    }

    @Test
    void whoIsAgainstItComesBeforeAMissingInfluencer() {
        Known blocker = with(friend(4, BLOCKER), BuyerStance.NEUTRAL);
        List<Candidate> others = List.of(who(11, "Senior engineer", null));

        assertThat(next(THREE, List.of(champion, boss, blocker), others)).contains(step(Why.WIN_OVER, BLOCKER, 4));
        assertThat(next(THREE, List.of(champion, boss, mitigated(blocker)), others))
                .contains(step(Why.MAY_HAVE_ROLE, INFLUENCER, 11));
    }

    @Test
    void whenAllRolesAreThereWhoeverWasNeverMetIsNext() {
        assertThat(next(THREE, List.of(champion, boss, unmet(expert)), List.of()))
                .contains(step(Why.NEVER_MET, INFLUENCER, 3));
        assertThat(next(THREE, List.of(champion, boss, expert), List.of(who(11, "CEO", null))))
                .isEmpty();
    }

    @Test
    void withoutAnybodyToAskSomebodyIsToBeFound() {
        assertThat(next(THREE, List.of(champion, expert), List.of(who(11, "Trainee", null))))
                .contains(step(Why.FIND_SOMEBODY, DECISION_MAKER, null));
        assertThat(next(Expected.NOTHING, List.of(), List.of()))
                .contains(step(Why.FIND_SOMEBODY, DECISION_MAKER, null));
    }

    @Test
    void somebodyOfWhomNothingIsKnownIsBetterThanNobody() {
        assertThat(next(THREE, List.of(), List.of(who(11, null, null))))
                .contains(step(Why.MAY_HAVE_ROLE, DECISION_MAKER, 11));
    }

    @Test
    void titlesAreReadInFiveLanguages() {
        assertThat(Titles.seniority("Geschäftsführerin")).contains("C_LEVEL");
        assertThat(Titles.seniority("Hoofd Inkoop")).contains("HEAD");
        assertThat(Titles.seniority("VD")).contains("C_LEVEL");
        assertThat(Titles.seniority("Dyrektor ds. sprzedaży")).contains("DIRECTOR");
        assertThat(Titles.seniority("Vice-President Sales")).contains("VP");
        assertThat(Titles.seniority("Assistant to the CEO")).contains("STAFF");
        assertThat(Titles.seniority("Overhead crane operator")).contains("STAFF");
        assertThat(Titles.seniority(" - ")).isEmpty();
    }

    private static Optional<NextStep> next(Expected expected, List<Known> known, List<Candidate> others) {
        return new NextContact(expected, known, others, Map.of()).step();
    }

    private static NextStep step(Why why, CommitteeRole role, @Nullable Integer contact) {
        @Nullable UUID who = contact == null ? null : id(contact);
        return new NextStep(why, role, who);
    }

    private static Candidate who(int id, @Nullable String title, @Nullable String seniority) {
        return new Candidate(id(id), title, seniority);
    }
}
