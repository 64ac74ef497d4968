package io.fitgauge.changes.boundary;

import io.fitgauge.agenda.boundary.Agenda;
import io.fitgauge.tenancy.Caller;
import io.fitgauge.tenants.boundary.ChangesPractice;
import io.fitgauge.tenants.boundary.TenantDay;
import io.fitgauge.tenants.boundary.Tenants;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Objects;
import java.util.UUID;

/** When those are reminded who have not acknowledged a notice: in the morning, where the tenant is. */
@Dependent
class ReminderPlan {

    static final String KIND = "acknowledge-reminder";

    private static final LocalTime MORNING = LocalTime.of(9, 0);

    private static final int WEEK = 7;

    private final Agenda agenda;
    private final Tenants tenants;
    private final TenantDay day;

    @Inject
    ReminderPlan(Agenda agenda, Tenants tenants, TenantDay day) {
        this.agenda = agenda;
        this.tenants = tenants;
        this.day = day;
    }

    /** The first time, unless the tenant wants none. */
    void begin(Caller system, UUID notice) {
        ChangesPractice practice = practice(system);
        Integer days = practice.remindAfterDays();
        if (days != null && practice.remindsAfter(0)) {
            put(system, notice, day.today(system).plusDays(days));
        }
    }

    /**
     * The next time; a week from today, however late the one before was.
     *
     * @param earlier how often they were reminded
     */
    void goOn(Caller system, UUID notice, int earlier) {
        if (isWanted(system, earlier)) {
            put(system, notice, day.today(system).plusDays(WEEK));
        }
    }

    /** Whether the tenant wants people reminded who were so this often. */
    boolean isWanted(Caller system, int earlier) {
        return practice(system).remindsAfter(earlier);
    }

    private void put(Caller system, UUID notice, LocalDate on) {
        agenda.put(
                system,
                KIND,
                notice,
                on,
                on.atTime(MORNING).atZone(tenants.timeZone(system)).toInstant());
    }

    private ChangesPractice practice(Caller system) {
        return Objects.requireNonNull(tenants.practice(system).changes());
    }
}
