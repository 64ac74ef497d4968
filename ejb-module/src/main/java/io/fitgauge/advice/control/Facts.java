package io.fitgauge.advice.control;

import io.fitgauge.personas.boundary.PersonaView;
import io.fitgauge.scoring.boundary.DraftReach;
import io.fitgauge.tenants.boundary.LintPractice;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * All that lint looks at.
 *
 * @param practice where the tenant wants it to begin
 * @param reach what the draft would do to the accounts
 * @param supported keys of criteria that evidence supports
 * @param bestCustomers how many it is built on
 * @param otherProduct whether it is for another product than its segment
 * @param idleProducts names of products that no ICP in use is for
 * @param personas by priority
 * @param committee the roles that it expects
 * @param reviewedOn the last day on which somebody looked at it; absent while it is not in use
 */
public record Facts(
        UUID icpId,
        List<Asked> criteria,
        LintPractice practice,
        DraftReach reach,
        Set<String> supported,
        long bestCustomers,
        boolean otherProduct,
        List<String> idleProducts,
        List<PersonaView> personas,
        List<ExpectedPeople> committee,
        @Nullable LocalDate reviewedOn,
        LocalDate today) {

    public Facts {
        criteria = List.copyOf(criteria);
        supported = Set.copyOf(supported);
        idleProducts = List.copyOf(idleProducts);
        personas = List.copyOf(personas);
        committee = List.copyOf(committee);
    }
}
