package io.fitgauge.system;

import static io.fitgauge.system.Tenant.ACME;
import static io.fitgauge.system.Tenant.GLOBEX;
import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Users of a server that has a mail server: links go to mailboxes, and to nobody else. */
class MailIT {

    private static final String PASSWORD = "seven spoons of cold tea";
    private static final String ANOTHER = "eight forks of warm soup";
    private static final Pattern TOKEN = Pattern.compile("/link/#[a-z]+=([A-Za-z0-9_-]{64})\"");
    private static final Path SETTINGS =
            Path.of(System.getProperty("fitgauge.server", "."), "configDropins", "overrides", "mail-for-tests.xml");

    private static GreenMail mailboxes = sink(0);

    private final String email = "saskia." + UUID.randomUUID() + "@example.com";
    private final User saskia = new User("acme", email, PASSWORD);
    private final User there = new User("globex", email, PASSWORD);

    @BeforeAll
    static void open() throws IOException {
        mailboxes.start();
        Files.createDirectories(SETTINGS.getParent());
        Files.writeString(
                SETTINGS,
                """
                <server>
                  <variable name="fitgauge.smtp.host" value="127.0.0.1"/>
                  <variable name="fitgauge.smtp.port" value="%d"/>
                  <variable name="fitgauge.smtp.starttls" value="false"/>
                  <variable name="fitgauge.smtp.from" value="fitgauge@example.com"/>
                  <variable name="fitgauge.public.url" value="https://fitgauge.example/"/>
                </server>
                """
                        .formatted(mailboxes.getSmtp().getPort()));
        await().until(() -> !showsLinks());
    }

    @AfterAll
    static void close() throws IOException {
        Files.delete(SETTINGS);
        await().until(MailIT::showsLinks);
        mailboxes.stop();
    }

    private static boolean showsLinks() {
        String address = "probe." + UUID.randomUUID() + "@example.com";
        return invite(Tenant.INITECH, address).json().has("link");
    }

    @Test
    void anInvitationIsMailedAndShownToNobody() throws MessagingException {
        Answer invited = invite(ACME, email);

        MimeMessage letter = letter(1);

        assertThat(invited.json().has("link")).isFalse();
        assertThat(letter.getSubject()).isEqualTo("Acme invites you to Fitgauge");
        assertThat(letter.getFrom()[0]).hasToString("fitgauge@example.com");
        assertThat(GreenMailUtil.getBody(letter)).contains("https://fitgauge.example/link/#invitation=");
        saskia.join(token(letter)).is(200);
        assertThat(ACME.get("/jobs/events").is(200).text()).doesNotContain(token(letter));
        assertThat(ACME.get("/audit?limit=200").is(200).text()).doesNotContain(token(letter));
    }

    @Test
    void aKnownMailboxIsInvitedLikeAnyOtherAndJoinsWithThePasswordItHas() {
        Answer first = invite(ACME, email);
        saskia.join(token(letter(1))).is(200);

        Answer second = invite(GLOBEX, email);
        String link = token(letter(2));

        assertThat(names(second)).isEqualTo(names(first));
        there.with(ANOTHER).join(link).isProblem(401);
        assertThat(there.with(ANOTHER).join(link).json().get("detail"))
                .isEqualTo(there.with(ANOTHER).login().json().get("detail"));
        there.join(link).is(200);
        there.login().is(200);
    }

    @Test
    void whoHasForgottenThePasswordGetsAMail() {
        invite(ACME, email);
        saskia.join(token(letter(1))).is(200);
        invite(GLOBEX, email);
        Answer elsewhere = there.join(token(letter(2))).is(200);

        forgotten("acme", email).is(202);
        forgotten("acme", "nobody." + email).is(202);
        String link = token(letter(3));
        confirm("reset", link, ANOTHER).is(204);

        saskia.login().isProblem(401);
        saskia.with(ANOTHER).login().is(200);
        there.with(ANOTHER).login().is(200);
        await().atMost(Duration.ofSeconds(5))
                .until(() -> User.get(elsewhere, "/accounts").status() == 401);
        confirm("reset", link, PASSWORD).blames("/token");
        assertThat(to("nobody." + email)).isEmpty();
    }

    @Test
    void anAdministratorsResetGoesToTheMailboxOnly() {
        String id = invite(ACME, email).id();
        saskia.join(token(letter(1))).is(200);

        Answer sent = ACME.post("/users/" + id + "/reset", "").is(200);

        assertThat(sent.json().get("mailed").asBoolean()).isTrue();
        assertThat(sent.json().has("link")).isFalse();
        confirm("reset", token(letter(2)), ANOTHER).is(204);
        saskia.with(ANOTHER).login().is(200);
    }

    @Test
    void aNewInvitationEndsTheOneBefore() {
        String id = invite(ACME, email).id();
        String first = token(letter(1));

        ACME.post("/users/" + id + "/invitation", "").is(200);
        String second = token(letter(2));

        saskia.join(first).blames("/token");
        saskia.join(second).is(200);
    }

    @Test
    void whoIsBlockedGetsNoMailForTheTenant() {
        String id = invite(ACME, email).id();
        saskia.join(token(letter(1))).is(200);
        String tag = ACME.get("/users/" + id).is(200).etag();
        ACME.patch("/users/" + id, "{\"status\":\"BLOCKED\"}", "If-Match", tag).is(200);

        ACME.post("/users/" + id + "/reset", "").isProblem(409);
    }

    @Test
    void aLetterThatTheMailServerDoesNotTakeGoesOutLater() {
        int port = mailboxes.getSmtp().getPort();
        mailboxes.stop();
        invite(ACME, email);
        await().until(() -> ACME.get("/jobs/events").is(200).items().stream()
                .anyMatch(event -> event.path("attempts").asInt() > 0
                        && event.path("problem").asText().equals("The mail server did not take the letter.")));

        mailboxes = sink(port);
        mailboxes.start();

        saskia.join(token(letter(1))).is(200);
    }

    private static Answer invite(Tenant tenant, String address) {
        return tenant.post("/users", "{\"email\":\"%s\",\"name\":\"Saskia Vos\",\"role\":\"SALES\"}".formatted(address))
                .is(201);
    }

    private static List<String> names(Answer answer) {
        return answer.json().properties().stream().map(field -> field.getKey()).toList();
    }

    private static Answer forgotten(String tenant, String address) {
        return Client.post(
                Client.API + "/auth/reset", "{\"tenant\":\"%s\",\"email\":\"%s\"}".formatted(tenant, address));
    }

    private static Answer confirm(String what, String token, String password) {
        return Client.post(
                Client.API + "/auth/" + what + "/confirm",
                "{\"token\":\"%s\",\"password\":\"%s\"}".formatted(token, password));
    }

    private static String token(MimeMessage letter) {
        Matcher link = TOKEN.matcher(GreenMailUtil.getBody(letter));
        assertThat(link.find()).isTrue();
        return link.group(1);
    }

    /** The letter of this number that came to the mailbox, from 1. */
    private MimeMessage letter(int number) {
        return await().until(() -> to(email), letters -> letters.size() >= number)
                .get(number - 1);
    }

    private static List<MimeMessage> to(String address) {
        return Arrays.stream(mailboxes.getReceivedMessages())
                .filter(letter -> recipients(letter).contains(address))
                .toList();
    }

    private static List<String> recipients(MimeMessage letter) {
        try {
            return Arrays.stream(letter.getAllRecipients())
                    .map(Address::toString)
                    .toList();
        } catch (MessagingException unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    private static GreenMail sink(int port) {
        return new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    }

    private static org.awaitility.core.ConditionFactory await() {
        return Awaitility.await()
                .pollInSameThread()
                .pollInterval(Duration.ofMillis(200))
                .atMost(Duration.ofSeconds(30));
    }
}
