package io.fitgauge.changes.boundary;

import io.fitgauge.agenda.boundary.AgendaHandler;
import io.fitgauge.agenda.boundary.DueItem;
import io.fitgauge.tenancy.Caller;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/** Those who have not acknowledged a change are reminded when it is time. */
@Dependent
public class AcknowledgeReminders implements AgendaHandler {

    private final Reminding reminding;

    @Inject
    AcknowledgeReminders(Reminding reminding) {
        this.reminding = reminding;
    }

    @Override
    public String kind() {
        return ReminderPlan.KIND;
    }

    @Override
    public void handle(Caller system, DueItem item) {
        reminding.remind(system, item.subject());
    }
}
