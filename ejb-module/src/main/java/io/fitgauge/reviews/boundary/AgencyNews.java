package io.fitgauge.reviews.boundary;

import io.fitgauge.reviews.entity.Review;
import io.fitgauge.tenancy.Caller;
import io.fitgauge.tenants.boundary.OwnAgency;
import io.fitgauge.tenants.boundary.Tenants;
import jakarta.inject.Inject;

/** Tells a client's agency of a review that is overdue. A tenant that stands alone tells nobody. */
class AgencyNews {

    private final OwnAgency agencies;
    private final Tenants tenants;
    private final AgencyDesk desk;

    @Inject
    AgencyNews(OwnAgency agencies, Tenants tenants, AgencyDesk desk) {
        this.agencies = agencies;
        this.tenants = tenants;
        this.desk = desk;
    }

    void tell(Caller system, Review review, long daysOverdue) {
        agencies.find(system).ifPresent(agency -> {
            String client = tenants.mine(system).value().name();
            desk.tell(Caller.system(agency.key()), ReviewNews.ofClient(client, review, daysOverdue));
        });
    }
}
