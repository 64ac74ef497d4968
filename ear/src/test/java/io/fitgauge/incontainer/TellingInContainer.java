package io.fitgauge.incontainer;

import io.fitgauge.identity.boundary.Members;
import io.fitgauge.identity.boundary.NewMember;
import io.fitgauge.identity.boundary.OwnLogin;
import io.fitgauge.identity.boundary.UserSettings;
import io.fitgauge.identity.boundary.UserStatus;
import io.fitgauge.identity.boundary.UserView;
import io.fitgauge.identity.boundary.Users;
import io.fitgauge.notifications.boundary.News;
import io.fitgauge.notifications.boundary.NewsKind;
import io.fitgauge.notifications.boundary.NewsText;
import io.fitgauge.notifications.boundary.NotificationView;
import io.fitgauge.notifications.boundary.Notifications;
import io.fitgauge.notifications.boundary.OwnNotifications;
import io.fitgauge.notifications.boundary.Preferences;
import io.fitgauge.notifications.boundary.PreferencesDraft;
import io.fitgauge.notifications.boundary.PreferencesView;
import io.fitgauge.notifications.entity.MailRhythm;
import io.fitgauge.paging.PageRequest;
import io.fitgauge.paging.Revised;
import io.fitgauge.tenancy.Access;
import io.fitgauge.tenancy.Actor;
import io.fitgauge.tenancy.Caller;
import io.fitgauge.tenancy.Role;
import io.fitgauge.tenants.boundary.KnownTenant;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/** People of both tenants, and rooms that tell them something. */
abstract class TellingInContainer extends InContainer {

    private static final PageRequest ALL = PageRequest.first(200);

    final UUID change = UUID.randomUUID();

    @Inject
    Notifications notifications;

    @Inject
    OwnNotifications own;

    @Inject
    Preferences preferences;

    @Inject
    Members members;

    @Inject
    Users users;

    @Inject
    OwnLogin login;

    /** Somebody new who has come in. */
    Caller person(KnownTenant tenant, Role role) {
        String email = "person." + UUID.randomUUID() + "@" + tenant.view().slug() + ".example";
        UUID id = members.ensure(
                Caller.system(tenant.key()), new NewMember(email, "Person", "seven spoons of cold tea", role));
        return new Caller(tenant.key(), Actor.person(id), Access.of(role), Locale.ENGLISH);
    }

    static UUID id(Caller person) {
        return person.actor().key();
    }

    String email(Caller person) {
        return user(person).value().email();
    }

    Revised<UserView> user(Caller person) {
        return users.find(Caller.system(person.tenant()), id(person));
    }

    void block(Caller person) {
        Revised<UserView> before = user(person);
        users.change(
                Caller.system(person.tenant()),
                id(person),
                before.revision(),
                new UserSettings("Person", null, before.value().role(), UserStatus.BLOCKED, null));
    }

    static Caller reading(Caller person, Locale language) {
        return new Caller(person.tenant(), person.actor(), person.access(), language);
    }

    /** As a room does, in its own transaction. */
    void tell(Caller teller, News news, Collection<UUID> people) {
        probe.as(teller, inside -> {
            notifications.tell(teller, news, people);
            return news;
        });
    }

    void tell(Caller teller, String title, Caller... people) {
        tell(
                teller,
                news(title),
                List.of(people).stream().map(TellingInContainer::id).toList());
    }

    /** The title in every language says which it is. */
    News news(String title) {
        return new News(
                NewsKind.CHANGE,
                "change",
                change,
                language -> new NewsText(
                        title + " (" + language.getLanguage() + ")", List.of("Because of " + language.getLanguage())));
    }

    List<String> titles(Caller person) {
        return told(person).stream().map(NotificationView::title).toList();
    }

    List<NotificationView> told(Caller person) {
        return own.list(person, null, ALL).items();
    }

    Revised<PreferencesView> prefer(Caller person, MailRhythm rhythm, String at, String zone) {
        return prefer(person, new PreferencesDraft(rhythm, at, null, zone, null));
    }

    Revised<PreferencesView> prefer(Caller person, PreferencesDraft draft) {
        return preferences.change(person, preferences.find(person).revision(), draft);
    }
}
