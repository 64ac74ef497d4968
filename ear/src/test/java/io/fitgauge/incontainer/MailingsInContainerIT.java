package io.fitgauge.incontainer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.fitgauge.notifications.boundary.MailStops;
import io.fitgauge.notifications.boundary.PreferencesDraft;
import io.fitgauge.notifications.entity.DigestMoment;
import io.fitgauge.notifications.entity.MailRhythm;
import io.fitgauge.notifications.entity.Preference;
import io.fitgauge.refusal.Reason;
import io.fitgauge.refusal.Refusal;
import io.fitgauge.tenancy.Caller;
import io.fitgauge.tenancy.Role;
import io.fitgauge.tenancy.TenantSecret;
import io.fitgauge.tenants.boundary.TenantSettings;
import io.fitgauge.tenants.boundary.TenantView;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jdbi.v3.core.Handle;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Mails: each piece of news in one of them, when its person wants it, and no more when they do not. */
class MailingsInContainerIT extends TellingInContainer {

    private static final Pattern STOP = Pattern.compile("/api/v1/mail-stops/([A-Za-z0-9_-]{64})>");
    private static final Pattern MESSAGE_ID = Pattern.compile("\nMessage-ID: (\\S+)\n");

    private final MailSink sink = new MailSink();

    private Caller anna;
    private Caller bob;
    private Caller stranger;

    @Inject
    MailStops stops;

    @Inject
    Clock clock;

    @BeforeEach
    void openThePostbox() {
        System.setProperty("fitgauge.smtp.host", "127.0.0.1");
        System.setProperty("fitgauge.smtp.port", Integer.toString(sink.port()));
        System.setProperty("fitgauge.smtp.starttls", "false");
        anna = person(hall, Role.VIEWER);
        bob = person(hall, Role.EDITOR);
        stranger = person(teahouse, Role.TENANT_ADMIN);
        eventually(() -> preferences.find(anna).value().mailServer());
    }

    @AfterEach
    void closeThePostbox() {
        List.of("host", "port", "starttls").forEach(name -> System.clearProperty("fitgauge.smtp." + name));
        sink.close();
    }

    @Test
    void atOnceIsAMailForEachPieceOfNews() {
        prefer(anna, MailRhythm.AT_ONCE, null, null);
        prefer(stranger, MailRhythm.AT_ONCE, null, null);

        tell(ours, "One", anna, bob);
        tell(ours, "Two", anna, bob);

        eventually(() -> sink.mailsTo(email(anna)).size() == 2);
        assertThat(sink.mailsTo(email(anna))).anyMatch(mail -> mail.contains("One (en)"));
        assertThat(sink.mailsTo(email(bob))).isEmpty();
        assertThat(sink.mailsTo(email(stranger))).isEmpty();
        eventually(() -> states(ours).equals(List.of("SENT", "SENT")));
    }

    @Test
    void aDigestBringsAllThatWaitsOnce() {
        tell(ours, "One", anna);
        tell(ours, "Two", anna);
        assertThat(dueMoments(ours)).containsExactly(next(LocalTime.of(8, 0), home()));

        pass(Duration.ofDays(1));
        eventually(() -> !sink.mailsTo(email(anna)).isEmpty());
        tell(ours, "Three", anna);
        pass(Duration.ofDays(1));

        eventually(() -> sink.mailsTo(email(anna)).size() == 2);
        assertThat(sink.mailsTo(email(anna)).get(0)).contains("One (en)", "Two (en)", "Subject: 2 pieces of news");
        assertThat(sink.mailsTo(email(anna)).get(1)).contains("Three (en)").doesNotContain("One (en)");
        assertThat(titles(anna)).hasSize(3);
    }

    /** While the moment comes, people go on being told. */
    @Test
    void whoeverIsToldWhileADigestIsMadeIsMailedThatInOneOfThem() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(4);
        List<Future<?>> telling = new ArrayList<>();
        for (int i = 0; i < 45; i++) {
            String title = "News number " + i + ".";
            telling.add(threads.submit(() -> tell(ours, title, anna, bob)));
            if (i % 20 == 10) {
                telling.get(i).get();
                pass(Duration.ofDays(1));
            }
        }
        for (Future<?> one : telling) {
            one.get();
        }
        threads.shutdown();

        pass(Duration.ofDays(1));
        eventually(() -> {
            pass(Duration.ofHours(1));
            return count("notification_receipt WHERE tenant_id = <tenant> AND mailing_id IS NULL") == 0
                    && states(ours).stream().allMatch("SENT"::equals);
        });

        for (Caller person : List.of(anna, bob)) {
            String all = String.join("", sink.mailsTo(email(person)));
            for (int i = 0; i < 45; i++) {
                assertThat(all.split(Pattern.quote("* News number " + i + ". "), -1))
                        .as("News number %s, between mails", i)
                        .hasSize(2);
            }
        }
    }

    @Test
    void aMailThatIsSentAgainIsACopy() {
        prefer(anna, MailRhythm.AT_ONCE, null, null);
        sink.breakOff(1);

        tell(ours, "One", anna);

        eventually(() -> sink.mailsTo(email(anna)).size() == 2);
        assertThat(sink.mailsTo(email(anna)))
                .extracting(mail -> found(MESSAGE_ID, mail))
                .satisfies(ids -> assertThat(ids.get(0)).isEqualTo(ids.get(1)));
    }

    @Test
    void whatWaitsGoesOutAsItIsWantedFromNowOn() {
        tell(ours, "One", anna, bob);

        prefer(anna, MailRhythm.DAILY, "17:45", "Asia/Kathmandu");

        assertThat(dueMoments(ours))
                .containsExactlyInAnyOrder(
                        next(LocalTime.of(8, 0), home()), next(LocalTime.of(17, 45), ZoneId.of("Asia/Kathmandu")));

        prefer(anna, MailRhythm.AT_ONCE, null, null);
        prefer(bob, MailRhythm.OFF, null, null);

        eventually(() -> sink.mailsTo(email(anna)).size() == 1);
        assertThat(dueMoments(ours)).isEmpty();
        assertThat(count("notification_receipt WHERE tenant_id = <tenant> AND waits = TRUE"))
                .isZero();
        assertThat(sink.mailsTo(email(bob))).isEmpty();
    }

    @Test
    void aWeeklyDigestGoesOutOnItsDay() {
        prefer(anna, new PreferencesDraft(MailRhythm.WEEKLY, "06:15", DayOfWeek.FRIDAY, "America/St_Johns", null));

        tell(ours, "One", anna);

        Preference weekly = new Preference(MailRhythm.WEEKLY, LocalTime.of(6, 15), DayOfWeek.FRIDAY, null, false, 0);
        assertThat(dueMoments(ours))
                .containsExactly(DigestMoment.after(clock.instant(), weekly, ZoneId.of("America/St_Johns"))
                        .at());
    }

    @Test
    void withTheTenantsTimeZoneDigestsMoveForWhoHasNone() {
        prefer(bob, MailRhythm.DAILY, "08:00", "Europe/Stockholm");
        tell(ours, "One", anna, bob);
        tell(theirs, "One", stranger);
        List<Instant> elsewhere = dueMoments(theirs);

        moveTo("Pacific/Auckland");

        eventually(() -> dueMoments(ours).contains(next(LocalTime.of(8, 0), ZoneId.of("Pacific/Auckland"))));
        assertThat(dueMoments(ours)).hasSize(2).contains(next(LocalTime.of(8, 0), ZoneId.of("Europe/Stockholm")));
        assertThat(dueMoments(theirs)).isEqualTo(elsewhere);
    }

    private void moveTo(String zone) {
        Caller admin = Caller.system(hall.key());
        TenantView before = tenants.mine(admin).value();
        tenants.change(
                admin,
                tenants.mine(admin).revision(),
                new TenantSettings(before.name(), before.locale(), zone, before.currency(), null));
    }

    @Test
    void whoIsBlockedByThenIsNotMailed() {
        tell(ours, "One", anna);
        block(anna);

        pass(Duration.ofDays(1));

        eventually(() -> count("notification_receipt WHERE tenant_id = <tenant> AND waits = TRUE") == 0);
        assertThat(count("notification_mailing WHERE tenant_id = <tenant>")).isZero();
    }

    @Test
    void theLinkInAMailEndsThemAgainAndAgain() {
        prefer(anna, MailRhythm.AT_ONCE, null, null);
        prefer(bob, MailRhythm.AT_ONCE, null, null);
        tell(ours, "One", anna, bob);
        eventually(() -> sink.mailsTo(email(anna)).size() == 1);
        String secret = found(STOP, sink.mailsTo(email(anna)).get(0));

        assertThat(stops.ask(secret)).contains("<button>");
        assertThat(preferences.find(anna).value().email()).isEqualTo(MailRhythm.AT_ONCE);
        assertThat(stops.stop(secret)).doesNotContain("<button>");
        assertThat(stops.stop(secret)).doesNotContain("<button>");
        tell(ours, "Two", anna, bob);

        assertThat(preferences.find(anna).value().email()).isEqualTo(MailRhythm.OFF);
        assertThat(preferences.find(bob).value().email()).isEqualTo(MailRhythm.AT_ONCE);
        eventually(() -> sink.mailsTo(email(bob)).size() == 2);
        assertThat(sink.mailsTo(email(anna))).hasSize(1);
        prefer(anna, MailRhythm.AT_ONCE, null, null);
        assertThat(stops.stop(secret)).isNotEmpty();
        assertThat(preferences.find(anna).value().email()).isEqualTo(MailRhythm.OFF);
    }

    @Test
    void anUnknownLinkEndsNothing() {
        String another = TenantSecret.random(hall.key().id()).text();

        for (String secret : List.of(another, "short", another.substring(1) + "A")) {
            assertThatExceptionOfType(Refusal.class)
                    .isThrownBy(() -> stops.stop(secret))
                    .satisfies(refusal -> assertThat(refusal.reason()).isEqualTo(Reason.NOT_FOUND));
        }
    }

    @Test
    void whatWasMadeBeforeMailsEndedIsDropped() {
        prefer(anna, MailRhythm.AT_ONCE, null, null);
        sink.breakOff(1);
        tell(ours, "One", anna);
        eventually(() -> sink.mailsTo(email(anna)).size() == 1);

        prefer(anna, MailRhythm.OFF, null, null);

        eventually(() -> !states(ours).contains("MADE"));
        assertThat(states(ours)).isSubsetOf("DROPPED", "SENT").hasSize(1);
    }

    private ZoneId home() {
        return tenants.timeZone(ours);
    }

    private static String found(Pattern pattern, String mail) {
        Matcher matcher = pattern.matcher(mail);
        assertThat(matcher.find()).as(mail).isTrue();
        return matcher.group(1);
    }

    private Instant next(LocalTime at, ZoneId zone) {
        return DigestMoment.after(
                        clock.instant(), new Preference(MailRhythm.DAILY, at, DayOfWeek.MONDAY, null, false, 0), zone)
                .at();
    }

    private List<Instant> dueMoments(Caller caller) {
        return probe.as(caller, inside -> {
            try (Handle handle = inside.rows().open()) {
                return handle.createQuery("SELECT due_at FROM agenda_item WHERE tenant_id = <tenant>"
                                + " AND kind = 'mail-digest' AND state = 'WAITING' ORDER BY due_at")
                        .mapTo(Instant.class)
                        .list();
            }
        });
    }

    private List<String> states(Caller caller) {
        return probe.as(caller, inside -> {
            try (Handle handle = inside.rows().open()) {
                return handle.createQuery(
                                "SELECT state FROM notification_mailing WHERE tenant_id = <tenant> ORDER BY id")
                        .mapTo(String.class)
                        .list();
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

    /** The server's clock goes on by so much; it never goes back. */
    private static void pass(Duration time) {
        Path file = Path.of(System.getenv("FITGAUGE_CLOCK_OFFSET").substring(1));
        try {
            Duration before =
                    Files.exists(file) ? Duration.parse(Files.readString(file).strip()) : Duration.ZERO;
            Files.writeString(file, before.plus(time).toString());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
