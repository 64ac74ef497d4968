package io.fitgauge.identity.boundary;

import io.fitgauge.paging.Page;
import io.fitgauge.paging.PageRequest;
import io.fitgauge.paging.Revised;
import io.fitgauge.refusal.Refusal;
import io.fitgauge.tenancy.Caller;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Access of an agency's people to its clients, from either side. It goes from tenant to tenant, with a transaction in
 * each: what it writes, it writes in the client.
 */
@Dependent
public class Grants {

    private final ClientSides sides;
    private final GrantBook book;
    private final Colleagues colleagues;

    @Inject
    Grants(ClientSides sides, GrantBook book, Colleagues colleagues) {
        this.sides = sides;
        this.book = book;
        this.colleagues = colleagues;
    }

    /** Those that count now. Sorted by {@code validUntil} or {@code createdAt}. @throws Refusal as {@link #find} */
    public Page<GrantView> list(Caller caller, @Nullable UUID client, PageRequest request) {
        ClientSide side = sides.find(caller, client).orElse(null);
        if (side == null) {
            return new Page<>(List.of(), null);
        }
        Page<GrantView> grants = book.list(side.caller(), side.link(), request);
        return grants.map(named(side, grants.items()));
    }

    /**
     * @param client an agency must name it
     * @throws Refusal NOT_FOUND; INVALID when an agency names no client; ROLE_TOO_SMALL for who does not look after them
     */
    public Revised<GrantView> find(Caller caller, @Nullable UUID client, UUID id) {
        ClientSide side = side(caller, client, id);
        return named(side, book.find(side.caller(), side.link(), id));
    }

    /** @throws Refusal as {@link #find}; WRONG_STATE when there is no agency; INVALID, DUPLICATE */
    public Revised<GrantView> give(Caller caller, NewGrant wanted) {
        ClientSide side = sides.find(caller, wanted.client())
                .orElseThrow(() -> Refusal.wrongState("There is no agency to whose people access can be given."));
        if (colleagues.active(Caller.system(side.agency()), wanted.user()).isEmpty()) {
            throw Refusal.invalid("/user", "is not an active user of the agency");
        }
        return named(side, book.add(side.caller(), side.link(), wanted));
    }

    /** @throws Refusal as {@link #find}; STALE, INVALID */
    public Revised<GrantView> change(Caller caller, @Nullable UUID client, UUID id, int revision, GrantChange change) {
        ClientSide side = side(caller, client, id);
        return named(side, book.change(side.caller(), side.link(), id, revision, change));
    }

    /** @throws Refusal as {@link #find}; STALE */
    public void withdraw(Caller caller, @Nullable UUID client, UUID id, int revision) {
        ClientSide side = side(caller, client, id);
        book.withdraw(side.caller(), side.link(), id, revision);
    }

    private ClientSide side(Caller caller, @Nullable UUID client, UUID id) {
        return sides.find(caller, client).orElseThrow(() -> Refusal.notFound("grant", id));
    }

    private Revised<GrantView> named(ClientSide side, Revised<GrantView> grant) {
        return new Revised<>(
                grant.revision(), named(side, List.of(grant.value())).apply(grant.value()));
    }

    private UnaryOperator<GrantView> named(ClientSide side, List<GrantView> grants) {
        Set<UUID> granters =
                grants.stream().map(grant -> grant.grantedBy().id()).collect(Collectors.toSet());
        Set<UUID> all = new HashSet<>(granters);
        grants.forEach(grant -> all.add(grant.user().id()));
        Map<UUID, Colleague> its = colleagues.byId(Caller.system(side.agency()), all);
        Map<UUID, Colleague> own = colleagues.byId(Caller.system(side.caller().tenant()), granters);
        return grant -> grant.named(side.agency().id(), its, own);
    }
}
