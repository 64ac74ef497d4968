package io.fitgauge.committee.boundary;

import io.fitgauge.accounts.boundary.ContactView;
import io.fitgauge.committee.entity.CommitteeRole;
import io.fitgauge.personas.boundary.ContactMatch;
import io.fitgauge.personas.boundary.PersonaMatching;
import io.fitgauge.tenancy.Caller;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** How well contacts match the personas that are likely to have a role. */
@Dependent
class PersonaMatches {

    /** Half of what the persona asks for; of whom nothing is known that it asks for, nothing is said. */
    private static final int ENOUGH = 50;

    private final PersonaMatching matching;

    @Inject
    PersonaMatches(PersonaMatching matching) {
        this.matching = matching;
    }

    /**
     * By the best of a role's personas.
     *
     * @return by role the scores of those who match well enough; a role whose personas match nobody is not there
     */
    Map<CommitteeRole, Map<UUID, Integer>> of(
            Caller caller, Collection<ContactView> contacts, CommitteeView committee) {
        Map<CommitteeRole, Map<UUID, Integer>> byRole = new EnumMap<>(CommitteeRole.class);
        for (ExpectedRole role : committee.roles()) {
            Map<UUID, Integer> scores = new HashMap<>();
            role.personas().stream()
                    .flatMap(persona -> matching.rate(caller, persona, contacts).stream())
                    .filter(match -> match.score() >= ENOUGH && match.coverage() > 0)
                    .forEach((ContactMatch match) -> scores.merge(match.contactId(), match.score(), Math::max));
            if (!scores.isEmpty()) {
                byRole.put(role.role(), scores);
            }
        }
        return byRole;
    }
}
