package io.fitgauge.incontainer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.fitgauge.archives.boundary.PersonErasures;
import io.fitgauge.identity.boundary.NewUser;
import io.fitgauge.jobs.boundary.JobView;
import io.fitgauge.jobs.boundary.Jobs;
import io.fitgauge.notifications.boundary.NotificationView;
import io.fitgauge.notifications.boundary.OldNotifications;
import io.fitgauge.notifications.boundary.PreferencesDraft;
import io.fitgauge.notifications.entity.MailRhythm;
import io.fitgauge.paging.PageRequest;
import io.fitgauge.refusal.Reason;
import io.fitgauge.refusal.Refusal;
import io.fitgauge.tenancy.Caller;
import io.fitgauge.tenancy.Role;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jdbi.v3.core.Handle;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What people are told in the product, and how they choose to be told; another tenant hears of none of it. */
class NotificationsInContainerIT extends TellingInContainer {

    private Caller anna;
    private Caller bob;
    private Caller stranger;

    @Inject
    PersonErasures erasures;

    @Inject
    OldNotifications old;

    @Inject
    Jobs jobs;

    @BeforeEach
    void people() {
        anna = person(hall, Role.VIEWER);
        bob = person(hall, Role.EDITOR);
        stranger = person(teahouse, Role.TENANT_ADMIN);
    }

    @Test
    void whoIsToldIsToldOnceInTheLanguageThatTheyRead() {
        tell(ours, news("News"), List.of(id(anna), id(bob), id(anna)));

        assertThat(titles(anna)).containsExactly("News (en)");
        assertThat(titles(reading(anna, Locale.GERMANY))).containsExactly("News (de)");
        assertThat(titles(reading(bob, Locale.forLanguageTag("sv")))).containsExactly("News (sv)");
        NotificationView told = told(reading(bob, Locale.forLanguageTag("pl"))).get(0);
        assertThat(told.lines()).containsExactly("Because of pl");
        assertThat(told.resource()).isEqualTo("change");
        assertThat(told.resourceId()).isEqualTo(change);
        assertThat(told.readAt()).isNull();
    }

    @Test
    void whoIsNoActiveUserHereIsLeftOut() {
        UUID invited = users.invite(
                        Caller.system(hall.key()), new NewUser("new@hall.example", "New", null, Role.SALES, null))
                .value()
                .id();
        block(bob);

        tell(ours, news("News"), List.of(id(anna), id(bob), invited, id(stranger), UUID.randomUUID()));

        assertThat(titles(anna)).hasSize(1);
        assertThat(titles(bob)).isEmpty();
        assertThat(titles(stranger)).isEmpty();
        assertThat(everyone(ours)).containsExactly(id(anna));
        assertThat(everyone(theirs)).containsExactly(id(stranger));
    }

    private List<UUID> everyone(Caller caller) {
        return probe.as(caller, inside -> notifications.everyone(caller));
    }

    @Test
    void whatWasTakenBackWasNeverTold() {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> probe.as(ours, inside -> {
                    notifications.tell(ours, news("Never"), List.of(id(anna)));
                    throw Refusal.wrongState("Not today.");
                }));

        assertThat(titles(anna)).isEmpty();
    }

    @Test
    void theNewestComesFirstAndPagesGoOn() {
        tell(ours, "One", anna);
        tell(ours, "Two", anna);
        tell(ours, "Three", anna);

        var first = own.list(anna, null, PageRequest.first(2));
        var rest = own.list(anna, null, new PageRequest(2, "", first.next()));

        assertThat(first.items()).extracting(NotificationView::title).containsExactly("Three (en)", "Two (en)");
        assertThat(rest.items()).extracting(NotificationView::title).containsExactly("One (en)");
    }

    @Test
    void whatIsReadStaysReadAsItWasTheFirstTime() {
        tell(ours, "One", anna, bob);
        tell(ours, "Two", anna, bob);
        UUID two = told(anna).get(0).id();

        NotificationView read = own.read(anna, two);

        assertThat(read.readAt()).isNotNull();
        assertThat(own.read(anna, two).readAt()).isEqualTo(read.readAt());
        assertThat(own.list(anna, true, PageRequest.first(9)).items())
                .extracting(NotificationView::title)
                .containsExactly("One (en)");
        assertThat(own.list(anna, false, PageRequest.first(9)).items()).hasSize(1);
        assertThat(own.readAll(anna)).isEqualTo(1);
        assertThat(own.readAll(anna)).isZero();
        assertThat(own.list(bob, true, PageRequest.first(9)).items()).hasSize(2);
    }

    @Test
    void whatOthersWereToldIsNotFound() {
        tell(ours, "Secret", anna);
        UUID secret = told(anna).get(0).id();

        refused(Reason.NOT_FOUND, () -> own.read(bob, secret));
        refused(Reason.NOT_FOUND, () -> own.read(stranger, secret));
        assertThat(told(anna).get(0).readAt()).isNull();
    }

    @Test
    void webhooksTellItWhenSomebodyWantsThat() {
        tell(ours, "Nobody listens", anna, bob);
        prefer(bob, new PreferencesDraft(MailRhythm.OFF, null, null, null, true));
        tell(ours, "Bob listens", anna, bob);

        assertThat(events(ours)).singleElement().satisfies(data -> assertThat(data)
                .contains("\"title\":\"Bob listens (en)\"", "\"kind\":\"CHANGE\"", change.toString())
                .contains("\"people\":[\"" + id(bob) + "\"]"));
        assertThat(events(theirs)).isEmpty();
    }

    private List<String> events(Caller caller) {
        return probe.as(caller, inside -> {
            try (Handle handle = inside.rows().open()) {
                return handle.createQuery("SELECT data FROM outbox_event WHERE tenant_id = <tenant>"
                                + " AND type = 'notification.created' ORDER BY seq")
                        .mapTo(String.class)
                        .list();
            }
        });
    }

    @Test
    void ofManyChangesOfOneRevisionOneWins() {
        prefer(anna, MailRhythm.WEEKLY, "09:30", "Asia/Tokyo");

        refused(
                Reason.STALE,
                () -> preferences.change(anna, 0, new PreferencesDraft(MailRhythm.OFF, null, null, null, null)));
        assertThat(preferences.find(anna).revision()).isEqualTo(1);
        assertThat(preferences.find(anna).value().timeZone()).isEqualTo("Asia/Tokyo");
        assertThat(preferences.find(bob).value().email()).isEqualTo(MailRhythm.DAILY);
        assertThat(preferences.find(stranger).revision()).isZero();
    }

    @Test
    void withoutAMailServerNothingWaits() {
        tell(ours, "News", anna);

        assertThat(preferences.find(anna).value().mailServer()).isFalse();
        assertThat(count("notification_receipt WHERE tenant_id = <tenant> AND waits = TRUE"))
                .isZero();
        assertThat(count("agenda_item WHERE tenant_id = <tenant>")).isZero();
    }

    @Test
    void whoIsErasedTakesAllOfItAlong() {
        Caller admin = person(hall, Role.TENANT_ADMIN);
        prefer(anna, MailRhythm.OFF, null, null);
        tell(ours, "One", anna, bob);
        tell(ours, "Two", anna);

        UUID job = erasures.requestOfUser(admin, id(anna)).id();
        eventually(() -> jobs.find(admin, job).value().finishedAt() != null);

        JobView receipt = jobs.find(admin, job).value();
        assertThat(String.valueOf(receipt.result()))
                .contains("notification_receipt=2", "notification_preference=1", "membership=1");
        assertThat(count("notification_receipt WHERE tenant_id = <tenant>")).isEqualTo(1);
        assertThat(titles(bob)).hasSize(1);
    }

    @Test
    void whoIsRemovedLeavesNothing() {
        tell(ours, "One", anna);

        users.remove(Caller.system(hall.key()), id(anna), user(anna).revision());

        assertThat(count("notification_receipt WHERE tenant_id = <tenant>")).isZero();
    }

    @Test
    void allOfItGoesAfterAYear() {
        tell(ours, "Long ago", anna);
        letAYearAndAMonthPass();
        tell(ours, "Today", anna);
        tell(theirs, "Elsewhere", stranger);

        assertThat(old.deleteSome(Caller.system(hall.key()))).isFalse();

        assertThat(titles(anna)).containsExactly("Today (en)");
        assertThat(titles(stranger)).hasSize(1);
    }

    private void letAYearAndAMonthPass() {
        probe.as(ours, inside -> {
            try (Handle handle = inside.rows().open()) {
                return handle.execute("UPDATE notification SET told_at = told_at - INTERVAL 13 MONTH"
                        + " WHERE tenant_id = <tenant>");
            }
        });
    }

    private long count(String from) {
        return probe.as(ours, inside -> {
            try (Handle handle = inside.rows().open()) {
                return handle.createQuery("SELECT COUNT(*) FROM " + from)
                        .mapTo(Long.class)
                        .one();
            }
        });
    }

    private static void refused(Reason reason, ThrowingCallable call) {
        assertThatExceptionOfType(Refusal.class).isThrownBy(call).satisfies(refusal -> assertThat(refusal.reason())
                .isEqualTo(reason));
    }
}
