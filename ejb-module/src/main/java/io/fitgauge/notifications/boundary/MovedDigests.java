package io.fitgauge.notifications.boundary;

import io.fitgauge.notifications.control.MailPlan;
import io.fitgauge.notifications.control.PreferenceStore;
import io.fitgauge.notifications.control.ReceiptStore;
import io.fitgauge.notifications.entity.Preference;
import io.fitgauge.outbox.boundary.EventHandler;
import io.fitgauge.outbox.boundary.StoredEvent;
import io.fitgauge.tenancy.Caller;
import io.fitgauge.tenants.boundary.ZoneChange;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.UUID;

/** A digest is due where the person is: with the tenant's time zone it moves for those who have none of their own. */
@Dependent
public class MovedDigests implements EventHandler {

    private final ReceiptStore receipts;
    private final PreferenceStore preferences;
    private final MailPlan mails;

    @Inject
    MovedDigests(ReceiptStore receipts, PreferenceStore preferences, MailPlan mails) {
        this.receipts = receipts;
        this.preferences = preferences;
        this.mails = mails;
    }

    @Override
    public String name() {
        return "moved-digests";
    }

    @Override
    public Set<String> types() {
        return Set.of(ZoneChange.TYPE);
    }

    @Override
    public void handle(Caller system, StoredEvent event) {
        receipts.waiting().forEach(person -> move(system, person));
    }

    private void move(Caller system, UUID person) {
        Preference preference = preferences.of(person);
        if (preference.zone() == null) {
            mails.replan(system, person, preference);
        }
    }
}
