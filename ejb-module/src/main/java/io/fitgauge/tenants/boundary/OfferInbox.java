package io.fitgauge.tenants.boundary;

import com.github.f4b6a3.uuid.UuidCreator;
import io.fitgauge.refusal.Refusal;
import io.fitgauge.tenancy.Caller;
import io.fitgauge.tenancy.Changes;
import io.fitgauge.tenants.control.OfferStore;
import io.fitgauge.tenants.control.TenantStore;
import io.fitgauge.tenants.entity.AgencyOffer;
import io.fitgauge.tenants.entity.Tenant;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;

/** The offers that agencies made to a tenant, for its own administrators to accept or decline. */
@Stateless
public class OfferInbox {

    @Inject
    OfferStore offers;

    @Inject
    TenantStore tenants;

    @Inject
    Changes changes;

    @Inject
    Clock clock;

    /** Made again it stands anew. In a transaction of its own, because who offers is in one of another tenant. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void put(Caller caller) {
        UUID agency = Objects.requireNonNull(caller.actor().agency());
        offers.of(agency)
                .ifPresentOrElse(
                        known -> known.repeat(caller.actor().key(), clock.instant()),
                        () -> offers.add(new AgencyOffer(
                                UuidCreator.getTimeOrderedEpoch(),
                                agency,
                                caller.actor().key(),
                                clock.instant())));
    }

    /** The oldest first. */
    public List<OfferView> list(Caller caller) {
        return offers.standing(clock.instant()).stream().flatMap(this::view).toList();
    }

    /**
     * Makes the tenant a client of the agency that offers. All other offers are gone with that.
     *
     * @throws Refusal NOT_FOUND; WRONG_STATE when there is an agency already
     */
    public ManagingAgency accept(Caller caller, UUID id) {
        AgencyOffer offer = standing(id);
        Tenant agency = tenants.byId(offer.agencyId()).orElseThrow(() -> missing(id));
        Tenant client = tenants.lock(caller.tenant());
        client.joinAgency(agency.key(), UUID.randomUUID(), clock.instant());
        offers.removeAll();
        changes.note(AgencyName.of(agency).joined());
        return ManagingAgency.of(client, agency);
    }

    /** @throws Refusal NOT_FOUND */
    public void decline(Caller caller, UUID id) {
        offers.remove(standing(id));
    }

    private Stream<OfferView> view(AgencyOffer offer) {
        return tenants.byId(offer.agencyId()).stream()
                .map(agency -> new OfferView(offer.id(), AgencyName.of(agency), offer.offeredAt(), offer.expiresAt()));
    }

    private AgencyOffer standing(UUID id) {
        return offers.find(id).filter(offer -> offer.stands(clock.instant())).orElseThrow(() -> missing(id));
    }

    private static Refusal missing(UUID id) {
        return Refusal.notFound("offer", id);
    }
}
