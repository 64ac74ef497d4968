package io.fitgauge.notifications.boundary;

import io.fitgauge.notifications.control.MailPlan;
import io.fitgauge.notifications.control.MailStopStore;
import io.fitgauge.notifications.control.PreferenceStore;
import io.fitgauge.notifications.control.Readers;
import io.fitgauge.notifications.control.StopPage;
import io.fitgauge.notifications.entity.MailRhythm;
import io.fitgauge.notifications.entity.Preference;
import io.fitgauge.notifications.entity.Reader;
import io.fitgauge.refusal.Reason;
import io.fitgauge.refusal.Refusal;
import io.fitgauge.tenancy.Access;
import io.fitgauge.tenancy.Actor;
import io.fitgauge.tenancy.Caller;
import io.fitgauge.tenancy.Role;
import io.fitgauge.tenancy.TenantSecret;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/** The steps of {@link MailStops} inside one tenant, each in a transaction. */
@Stateless
public class MailStopSteps {

    @Inject
    MailStopStore stops;

    @Inject
    PreferenceStore preferences;

    @Inject
    MailPlan mails;

    @Inject
    Readers readers;

    public Optional<String> ask(Caller system, TenantSecret secret) {
        return stops.person(secret).flatMap(person -> reader(system, person)).map(StopPage::asking);
    }

    /** @return whose link it is, by whom what follows is done */
    public Optional<Caller> holder(Caller system, TenantSecret secret) {
        return stops.person(secret)
                .map(person ->
                        new Caller(system.tenant(), Actor.person(person), Access.of(Role.VIEWER), Locale.ENGLISH));
    }

    /** @throws Refusal TRY_AGAIN when the person is changing the same right now */
    public Optional<String> stop(Caller holder) {
        UUID person = holder.actor().key();
        Preference preference = preferences.of(person);
        if (preference.email() != MailRhythm.OFF) {
            end(holder, person, preference.stopped());
        }
        return reader(holder, person).map(StopPage::done);
    }

    private void end(Caller holder, UUID person, Preference stopped) {
        if (!preferences.change(person, stopped)) {
            throw new Refusal(Reason.TRY_AGAIN, "This is being changed right now. Try again.");
        }
        mails.replan(holder, person, stopped);
    }

    private Optional<Reader> reader(Caller caller, UUID person) {
        return readers.find(caller, person, Preference.USUAL);
    }
}
