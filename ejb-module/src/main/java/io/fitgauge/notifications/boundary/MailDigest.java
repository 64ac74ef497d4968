package io.fitgauge.notifications.boundary;

import io.fitgauge.agenda.boundary.AgendaHandler;
import io.fitgauge.agenda.boundary.DueItem;
import io.fitgauge.notifications.control.MailPlan;
import io.fitgauge.tenancy.Caller;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/** Makes a digest of what waits for somebody, when it is due. */
@Dependent
public class MailDigest implements AgendaHandler {

    private final MailPlan mails;

    @Inject
    MailDigest(MailPlan mails) {
        this.mails = mails;
    }

    @Override
    public String kind() {
        return MailPlan.DIGEST;
    }

    @Override
    public void handle(Caller system, DueItem item) {
        mails.gather(system, item.subject());
    }
}
