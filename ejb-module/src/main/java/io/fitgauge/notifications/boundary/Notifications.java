package io.fitgauge.notifications.boundary;

import com.github.f4b6a3.uuid.UuidCreator;
import io.fitgauge.identity.boundary.Colleague;
import io.fitgauge.identity.boundary.Members;
import io.fitgauge.notifications.control.MailPlan;
import io.fitgauge.notifications.control.NotificationStore;
import io.fitgauge.notifications.control.PreferenceStore;
import io.fitgauge.notifications.control.ReceiptStore;
import io.fitgauge.notifications.entity.Notification;
import io.fitgauge.notifications.entity.Preference;
import io.fitgauge.portability.Mark;
import io.fitgauge.tenancy.Caller;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Where rooms tell people something. */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class Notifications {

    @Inject
    Members members;

    @Inject
    NotificationStore notifications;

    @Inject
    ReceiptStore receipts;

    @Inject
    PreferenceStore preferences;

    @Inject
    MailPlan mails;

    @Inject
    Announcements announcements;

    @Inject
    Clock clock;

    /**
     * Tells people something, each in their own way and language, and each once. Who is not an active user of the tenant is left
     * out.
     */
    public void tell(Caller caller, News news, Collection<UUID> people) {
        Map<UUID, Preference> told = preferences(caller, new HashSet<>(people));
        if (told.isEmpty()) {
            return;
        }
        Notification notification = new Notification(
                UuidCreator.getTimeOrderedEpoch(),
                news.kind().name(),
                news.resource(),
                news.resourceId(),
                news.wordings(),
                clock.instant());
        notifications.add(notification);
        receipts.add(notification, mails.routes(caller, told));
        announcements.announce(caller, notification, told);
    }

    /**
     * Takes a person out of what was told in the words of others.
     *
     * @param marks names and addresses
     * @return how many rows of which tables said them
     */
    public Map<String, Integer> erase(Caller caller, Collection<String> marks) {
        return Map.of(
                "notification",
                Mark.telling(marks).stream().mapToInt(notifications::erase).sum());
    }

    /** All active users of the tenant. */
    public List<UUID> everyone(Caller caller) {
        return members.active(caller).stream().map(Colleague::id).toList();
    }

    private Map<UUID, Preference> preferences(Caller caller, Set<UUID> people) {
        if (people.isEmpty()) {
            return Map.of();
        }
        Map<UUID, Preference> chosen = preferences.chosen();
        Map<UUID, Preference> told = new LinkedHashMap<>();
        everyone(caller).stream()
                .filter(people::contains)
                .forEach(person -> told.put(person, chosen.getOrDefault(person, Preference.USUAL)));
        return told;
    }
}
