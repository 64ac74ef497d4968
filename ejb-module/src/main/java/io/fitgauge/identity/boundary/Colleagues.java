package io.fitgauge.identity.boundary;

import io.fitgauge.identity.control.ColleagueStore;
import io.fitgauge.tenancy.Caller;
import io.fitgauge.tenancy.Role;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Who the users of an agency are, where it concerns a client. Always in a transaction of its own: who asks is in one of the
 * client.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class Colleagues {

    @Inject
    ColleagueStore store;

    public Optional<Colleague> active(Caller caller, UUID id) {
        return Optional.ofNullable(byId(caller, Set.of(id)).get(id)).filter(Colleague::isActive);
    }

    public Map<UUID, Colleague> byId(Caller caller, Collection<UUID> ids) {
        return ids.isEmpty()
                ? Map.of()
                : store.byIds(ids).stream()
                        .map(Colleague::of)
                        .collect(Collectors.toMap(Colleague::id, Function.identity()));
    }

    /** @return those that count, by name */
    public List<Colleague> active(Caller caller, Role role) {
        return store.active(role).stream().map(Colleague::of).toList();
    }
}
