package io.fitgauge.reviews.boundary;

import io.fitgauge.identity.boundary.Colleague;
import io.fitgauge.identity.boundary.Colleagues;
import io.fitgauge.notifications.boundary.News;
import io.fitgauge.notifications.boundary.Notifications;
import io.fitgauge.tenancy.Caller;
import io.fitgauge.tenancy.Role;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/**
 * Where an agency hears of its clients. Always in a transaction of its own: who tells is in one of the client. When that one is
 * taken back, the agency hears of it twice.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class AgencyDesk {

    @Inject
    Colleagues colleagues;

    @Inject
    Notifications notifications;

    /** Tells those who manage its clients. @param caller in the agency */
    public void tell(Caller caller, News news) {
        notifications.tell(
                caller,
                news,
                colleagues.active(caller, Role.AGENCY_ADMIN).stream()
                        .map(Colleague::id)
                        .toList());
    }
}
