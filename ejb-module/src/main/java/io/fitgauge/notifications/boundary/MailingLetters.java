package io.fitgauge.notifications.boundary;

import io.fitgauge.mail.boundary.Bulletin;
import io.fitgauge.notifications.control.MailLetter;
import io.fitgauge.notifications.control.MailStopStore;
import io.fitgauge.notifications.control.MailingStore;
import io.fitgauge.notifications.control.NotificationStore;
import io.fitgauge.notifications.control.PreferenceStore;
import io.fitgauge.notifications.control.Readers;
import io.fitgauge.notifications.control.StopAddress;
import io.fitgauge.notifications.entity.MailRhythm;
import io.fitgauge.notifications.entity.Mailing;
import io.fitgauge.notifications.entity.Notification;
import io.fitgauge.notifications.entity.Preference;
import io.fitgauge.notifications.entity.Reader;
import io.fitgauge.tenancy.Caller;
import io.fitgauge.tenancy.TenantSecret;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Writes the mail of a mailing, in a transaction that is over before it is sent. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class MailingLetters {

    @Inject
    MailingStore mailings;

    @Inject
    NotificationStore notifications;

    @Inject
    PreferenceStore preferences;

    @Inject
    Readers readers;

    @Inject
    MailStopStore stops;

    @Inject
    StopAddress address;

    @Inject
    Clock clock;

    /** @return none when it has been sent, or its person is gone, blocked, or wants no mails any more: then it is dropped */
    public Optional<Bulletin> write(Caller system, UUID id) {
        Optional<Mailing> mailing = mailings.find(id).filter(Mailing::isOpen);
        Optional<Bulletin> bulletin = mailing.flatMap(open -> bulletin(system, open));
        if (mailing.isPresent() && bulletin.isEmpty()) {
            mailings.end(id, Mailing.State.DROPPED, clock.instant());
        }
        return bulletin;
    }

    private Optional<Bulletin> bulletin(Caller system, Mailing mailing) {
        Preference preference = preferences.of(mailing.person());
        List<Notification> told = notifications.of(mailing.id());
        if (preference.email() == MailRhythm.OFF || told.isEmpty()) {
            return Optional.empty();
        }
        return readers.find(system, mailing.person(), preference)
                .map(reader -> bulletin(system, mailing, reader, preference.email(), told));
    }

    private Bulletin bulletin(
            Caller system, Mailing mailing, Reader reader, MailRhythm rhythm, List<Notification> told) {
        TenantSecret secret = TenantSecret.random(system.tenant().id());
        stops.add(secret, reader.id(), clock.instant());
        String stop = address.of(secret);
        MailLetter letter = new MailLetter(reader, rhythm, told, address.server(), stop);
        return new Bulletin(
                mailing.id(), reader.email(), letter.language(), letter.subject(), letter.text(), letter.html(), stop);
    }
}
