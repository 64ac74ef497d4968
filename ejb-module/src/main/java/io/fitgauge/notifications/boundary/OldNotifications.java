package io.fitgauge.notifications.boundary;

import io.fitgauge.notifications.control.MailStopStore;
import io.fitgauge.notifications.control.MailingStore;
import io.fitgauge.notifications.control.NotificationStore;
import io.fitgauge.tenancy.Caller;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** What was told long ago, and the mails that told it. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class OldNotifications {

    private static final Duration KEPT = Duration.ofDays(366);
    private static final int AT_ONCE = 500;

    @Inject
    NotificationStore notifications;

    @Inject
    MailingStore mailings;

    @Inject
    MailStopStore stops;

    @Inject
    Clock clock;

    /**
     * Deletes some of it.
     *
     * @return whether there may be more
     */
    public boolean deleteSome(Caller system) {
        Instant before = clock.instant().minus(KEPT);
        int told = notifications.deleteToldBefore(before, AT_ONCE);
        int mailed = mailings.deleteMadeBefore(before, AT_ONCE);
        int links = stops.deleteMadeBefore(before, AT_ONCE);
        return Math.max(told, Math.max(mailed, links)) == AT_ONCE;
    }
}
