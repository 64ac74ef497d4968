package io.fitgauge.notifications.boundary;

import io.fitgauge.notifications.control.ReceiptStore;
import io.fitgauge.paging.Page;
import io.fitgauge.paging.PageRequest;
import io.fitgauge.refusal.Refusal;
import io.fitgauge.tenancy.Caller;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What somebody was told, for themselves. */
@Stateless
public class OwnNotifications {

    @Inject
    ReceiptStore receipts;

    @Inject
    Clock clock;

    /**
     * The newest first unless asked. Sorted by {@code createdAt}.
     *
     * @param unread only those, or only the others; all when absent
     */
    public Page<NotificationView> list(Caller caller, @Nullable Boolean unread, PageRequest request) {
        return receipts.list(caller.actor().key(), unread, request)
                .map(receipt -> NotificationView.of(receipt, caller.language()));
    }

    /**
     * Notes that it was read; the first time counts.
     *
     * @throws Refusal NOT_FOUND, also for what somebody else was told
     */
    public NotificationView read(Caller caller, UUID id) {
        UUID person = caller.actor().key();
        receipts.read(person, id, clock.instant());
        return receipts.find(person, id)
                .map(receipt -> NotificationView.of(receipt, caller.language()))
                .orElseThrow(() -> Refusal.notFound("notification", id));
    }

    /** @return how many were unread */
    public int readAll(Caller caller) {
        return receipts.readAll(caller.actor().key(), clock.instant());
    }
}
