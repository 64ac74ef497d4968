package io.fitgauge.committee.boundary;

import io.fitgauge.committee.entity.CommitteeRole;
import io.fitgauge.tenancy.Caller;
import jakarta.enterprise.context.Dependent;
import java.util.Map;
import java.util.UUID;

/** How well an account's contacts match the personas that are likely to have a role. */
@Dependent
class PersonaMatches {

    /** @return by role, of those that name personas: scores above 0 by contact */
    Map<CommitteeRole, Map<UUID, Integer>> of(Caller caller, UUID account, CommitteeView committee) {
        return Map.of();
    }
}
