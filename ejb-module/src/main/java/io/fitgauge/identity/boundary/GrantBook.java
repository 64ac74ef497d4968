package io.fitgauge.identity.boundary;

import com.github.f4b6a3.uuid.UuidCreator;
import io.fitgauge.identity.control.AccessStamps;
import io.fitgauge.identity.control.GrantStore;
import io.fitgauge.identity.entity.AccessGrant;
import io.fitgauge.paging.Page;
import io.fitgauge.paging.PageRequest;
import io.fitgauge.paging.Revised;
import io.fitgauge.refusal.Refusal;
import io.fitgauge.tenancy.Caller;
import io.fitgauge.tenancy.RealTime;
import io.fitgauge.tenancy.Role;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/**
 * The grants in a client, under its link to its agency. Always in a transaction of its own: who asks may be in one of the
 * agency.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class GrantBook {

    private static final Duration LONGEST = Duration.ofDays(366);

    @Inject
    GrantStore store;

    @Inject
    AccessStamps stamps;

    @Inject
    @RealTime
    Clock clock;

    public Page<GrantView> list(Caller caller, UUID link, PageRequest request) {
        return store.list(link, clock.instant(), request)
                .map(grant -> GrantView.of(caller.tenant().id(), grant));
    }

    /** @throws Refusal NOT_FOUND */
    public Revised<GrantView> find(Caller caller, UUID link, UUID id) {
        return revised(caller, get(link, id));
    }

    /** @throws Refusal INVALID; DUPLICATE when the user has one that counts */
    public Revised<GrantView> add(Caller caller, UUID link, NewGrant wanted) {
        check(wanted.role(), wanted.validUntil());
        store.ofMember(link, wanted.user()).ifPresent(this::giveWay);
        AccessGrant grant = new AccessGrant(
                UuidCreator.getTimeOrderedEpoch(),
                link,
                wanted.user(),
                wanted.role(),
                wanted.validUntil(),
                caller.actor().key(),
                clock.instant());
        store.add(grant);
        return revised(caller, grant);
    }

    private void giveWay(AccessGrant known) {
        if (known.counts(clock.instant())) {
            throw Refusal.duplicate("/user", "This user has a grant here. Change that one.");
        }
        store.remove(known);
    }

    /** @throws Refusal NOT_FOUND, STALE, INVALID */
    public Revised<GrantView> change(Caller caller, UUID link, UUID id, int revision, GrantChange change) {
        check(change.role(), change.validUntil());
        AccessGrant grant = get(link, id, revision);
        grant.change(change.role(), change.validUntil());
        store.flush();
        stamps.withdraw(id);
        return revised(caller, grant);
    }

    /** Access by it ends within seconds. @throws Refusal NOT_FOUND, STALE */
    public void withdraw(Caller caller, UUID link, UUID id, int revision) {
        store.remove(get(link, id, revision));
        stamps.withdraw(id);
    }

    private void check(Role role, Instant until) {
        Instant now = clock.instant();
        if (role == Role.AGENCY_ADMIN) {
            throw Refusal.invalid("/role", "A grant is for TENANT_ADMIN at most.");
        }
        if (!until.isAfter(now) || until.isAfter(now.plus(LONGEST))) {
            throw Refusal.invalid("/validUntil", "A grant ends within a year from now.");
        }
    }

    private AccessGrant get(UUID link, UUID id, int revision) {
        AccessGrant grant = get(link, id);
        if (grant.revision() != revision) {
            throw Refusal.stale();
        }
        return grant;
    }

    private AccessGrant get(UUID link, UUID id) {
        return store.find(link, id)
                .filter(grant -> grant.counts(clock.instant()))
                .orElseThrow(() -> Refusal.notFound("grant", id));
    }

    private static Revised<GrantView> revised(Caller caller, AccessGrant grant) {
        return new Revised<>(grant.revision(), GrantView.of(caller.tenant().id(), grant));
    }
}
