package io.fitgauge.notifications.boundary;

import io.fitgauge.notifications.control.MailStopStore;
import io.fitgauge.notifications.control.MailingStore;
import io.fitgauge.notifications.control.PreferenceStore;
import io.fitgauge.notifications.control.ReceiptStore;
import io.fitgauge.portability.Person;
import io.fitgauge.portability.PersonalData;
import io.fitgauge.tenancy.Caller;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;

/**
 * What a user was told, and how they wanted to be. What others were told with the same words stays; who wrote the words takes
 * names out of them ({@link Notifications#erase}).
 */
class ToldPerson implements PersonalData {

    private final ReceiptStore receipts;
    private final MailingStore mailings;
    private final MailStopStore stops;
    private final PreferenceStore preferences;

    @Inject
    ToldPerson(ReceiptStore receipts, MailingStore mailings, MailStopStore stops, PreferenceStore preferences) {
        this.receipts = receipts;
        this.mailings = mailings;
        this.stops = stops;
        this.preferences = preferences;
    }

    /** The user's own row would take all of it along, uncounted. */
    @Override
    public Step step() {
        return Step.MENTIONS;
    }

    @Override
    public Map<String, Integer> erase(Caller caller, Person person) {
        return person.isContact() ? Map.of() : erase(person.id());
    }

    private Map<String, Integer> erase(UUID user) {
        return Map.of(
                "notification_receipt", receipts.deleteOf(user),
                "notification_mailing", mailings.deleteOf(user),
                "notification_preference", preferences.deleteOf(user),
                "mail_stop", stops.deleteOf(user));
    }
}
