package io.fitgauge.notifications.boundary;

import io.fitgauge.json.StoredJson;
import io.fitgauge.notifications.entity.Notification;
import io.fitgauge.notifications.entity.Preference;
import io.fitgauge.notifications.entity.Wording;
import io.fitgauge.outbox.boundary.DomainEvent;
import io.fitgauge.outbox.boundary.Outbox;
import io.fitgauge.tenancy.Caller;
import io.fitgauge.tenants.boundary.Tenants;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/** Has webhooks tell what was told to people who want that. */
class Announcements {

    private static final String TYPE = "notification.created";

    private final Outbox outbox;
    private final Tenants tenants;

    @Inject
    Announcements(Outbox outbox, Tenants tenants) {
        this.outbox = outbox;
        this.tenants = tenants;
    }

    /**
     * What the event says.
     *
     * @param people their ids
     */
    private record Announced(
            String kind, String resource, UUID resourceId, String title, List<String> lines, List<UUID> people) {}

    /** In the tenant's language; nothing when nobody wants it. */
    void announce(Caller caller, Notification told, Map<UUID, Preference> people) {
        List<UUID> listening = people.entrySet().stream()
                .filter(person -> person.getValue().webhook())
                .map(Map.Entry::getKey)
                .toList();
        if (!listening.isEmpty()) {
            outbox.write(caller, event(told, language(caller), listening));
        }
    }

    private Locale language(Caller caller) {
        return Locale.forLanguageTag(tenants.mine(caller).value().locale());
    }

    private static DomainEvent event(Notification told, Locale language, List<UUID> people) {
        Wording words = told.words().in(language);
        return new DomainEvent(
                TYPE,
                "notification",
                told.id(),
                StoredJson.write(new Announced(
                        told.kind(), told.resource(), told.resourceId(), words.title(), words.lines(), people)));
    }
}
