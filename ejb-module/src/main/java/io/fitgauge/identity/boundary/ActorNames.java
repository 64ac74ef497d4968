package io.fitgauge.identity.boundary;

import io.fitgauge.identity.control.ColleagueStore;
import io.fitgauge.identity.control.GrantStore;
import io.fitgauge.tenancy.Caller;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** The names behind what is stamped "by" somebody: of the tenant's own users, and of its agencies' people who were here. */
@Stateless
public class ActorNames {

    @Inject
    ColleagueStore own;

    @Inject
    GrantStore visitors;

    /** @return of those that are known */
    public Map<UUID, ActorName> of(Caller caller, Collection<UUID> ids) {
        Map<UUID, ActorName> names = new HashMap<>();
        if (!ids.isEmpty()) {
            visitors.visitors(ids)
                    .forEach(visitor -> names.put(visitor.id(), new ActorName(visitor.name(), visitor.agencyName())));
            own.byIds(ids).forEach(member -> names.put(member.id(), new ActorName(member.name(), null)));
        }
        return names;
    }
}
