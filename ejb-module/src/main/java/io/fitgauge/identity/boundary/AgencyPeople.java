package io.fitgauge.identity.boundary;

import io.fitgauge.paging.Revised;
import io.fitgauge.refusal.Reason;
import io.fitgauge.refusal.Refusal;
import io.fitgauge.tenancy.Caller;
import io.fitgauge.tenancy.Role;
import io.fitgauge.tenants.boundary.ManagingAgency;
import io.fitgauge.tenants.boundary.OfferInbox;
import io.fitgauge.tenants.boundary.OwnAgency;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.UUID;

/** The agency of a client, and who there is the client's administrator. It looks into both, with a transaction in each. */
@Dependent
public class AgencyPeople {

    private final OwnAgency agency;
    private final OfferInbox offers;
    private final Colleagues colleagues;

    @Inject
    AgencyPeople(OwnAgency agency, OfferInbox offers, Colleagues colleagues) {
        this.agency = agency;
        this.offers = offers;
        this.colleagues = colleagues;
    }

    /** @throws Refusal NOT_FOUND when the tenant stands alone */
    public Revised<AgencyView> mine(Caller caller) {
        return view(agency.find(caller)
                .orElseThrow(() -> new Refusal(Reason.NOT_FOUND, "This tenant stands alone: it has no agency.")));
    }

    /** @throws Refusal NOT_FOUND; WRONG_STATE when there is an agency already */
    public Revised<AgencyView> join(Caller caller, UUID offer) {
        return view(offers.accept(caller, offer));
    }

    private Revised<AgencyView> view(ManagingAgency known) {
        AgencyView view = AgencyView.of(known, colleagues.active(Caller.system(known.key()), Role.AGENCY_ADMIN));
        return new Revised<>(view.revision(), view);
    }
}
