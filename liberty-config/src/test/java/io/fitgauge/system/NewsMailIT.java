package io.fitgauge.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import io.fitgauge.nodes.Node;
import io.fitgauge.nodes.NodeSettings;
import jakarta.mail.BodyPart;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** News by mail, as a mailbox gets it: from a server of its own, whose clock is moved. */
@Tag("nodes")
class NewsMailIT {

    private static final String PASSWORD = "seven spoons of cold tea";
    private static final String PUBLIC = "https://fitgauge.example";
    private static final Pattern TOKEN = Pattern.compile("/link/#invitation=([A-Za-z0-9_-]{64})");
    private static final Path FOLDER = Path.of(System.getProperty("fitgauge.nodes.folder"), "news-mail");
    private static final Path CLOCK = FOLDER.resolve("clock");

    private static final GreenMail MAILBOXES =
            new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

    private static Node node;
    private static Tenant acme;
    private static Tenant globex;

    private Reader elin;
    private Reader jonas;
    private Reader outsider;

    /** Somebody with a mailbox, who is logged in. */
    private record Reader(String email, String token) {

        Answer send(String method, String path, String json, String... headers) {
            String[] all = Stream.concat(
                            Stream.of("Authorization", "Bearer " + token, "Content-Type", "application/json"),
                            Arrays.stream(headers))
                    .toArray(String[]::new);
            return Client.send(
                    method,
                    node.url() + "/api/v1" + path,
                    json.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(json),
                    all);
        }

        void prefer(String json) {
            String tag = send("GET", "/preferences", "").is(200).etag();
            send("PUT", "/preferences", json, "If-Match", tag).is(200);
        }
    }

    @BeforeAll
    static void start() throws IOException {
        MAILBOXES.start();
        Files.createDirectories(FOLDER);
        Files.writeString(CLOCK, "PT0S");
        node = Node.in(FOLDER.resolve("node"), settings()).launch().awaitReady();
        acme = Tenant.ACME.on(node);
        globex = Tenant.GLOBEX.on(node);
    }

    private static Map<String, String> settings() {
        Map<String, String> settings = new TreeMap<>(NodeSettings.of(Map.of(), List.of("acme", "globex")));
        settings.put("JVM_ARGS", System.getProperty("short.lived", ""));
        settings.put("MP_OPENAPI_SCAN_DISABLE", "true");
        settings.put("MP_CONFIG_PROFILE", "test");
        settings.put("FITGAUGE_CLOCK_OFFSET", "@" + CLOCK.toAbsolutePath());
        settings.put("FITGAUGE_PUBLIC_URL", PUBLIC);
        settings.put("FITGAUGE_SMTP_HOST", "127.0.0.1");
        settings.put("FITGAUGE_SMTP_PORT", Integer.toString(MAILBOXES.getSmtp().getPort()));
        settings.put("FITGAUGE_SMTP_STARTTLS", "false");
        settings.put("FITGAUGE_SMTP_FROM", "fitgauge@example.com");
        return settings;
    }

    @AfterAll
    static void stop() {
        node.close();
        MAILBOXES.stop();
    }

    @BeforeEach
    void people() throws Exception {
        elin = join(acme, "acme", "Elin", "sv");
        jonas = join(acme, "acme", "Jonas", "de-AT");
        outsider = join(globex, "globex", "Outsider", "nl");
    }

    @Test
    void newsComesAtOnceInTheLanguageOfWhoReadsIt() throws Exception {
        elin.prefer("{\"email\":\"AT_ONCE\",\"timeZone\":\"Europe/Stockholm\"}");
        jonas.prefer("{\"email\":\"AT_ONCE\"}");
        outsider.prefer("{\"email\":\"AT_ONCE\"}");

        String name = publish(acme);
        MimeMessage swedish = news(elin, 1).get(0);
        MimeMessage german = news(jonas, 1).get(0);

        assertThat(swedish.getSubject()).startsWith("Acme: ").contains(name);
        assertThat(swedish.getHeader("Content-Language")).containsExactly("sv");
        assertThat(part(swedish, "text/plain")).startsWith("Hej Elin!").contains("Du får ett sådant mejl");
        assertThat(part(swedish, "text/html"))
                .contains("<html lang=\"sv\">", "Inga fler sådana mejl")
                .contains(name.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;"))
                .doesNotContain(name);
        assertThat(part(german, "text/plain")).startsWith("Guten Tag Jonas,").contains("in Ihren Einstellungen");
        assertThat(part(german, "text/html")).contains("<html lang=\"de-AT\">");
        assertThat(titles(elin, "sv")).anyMatch(title -> subject(swedish).endsWith(title));
        assertThat(mails(outsider)).allMatch(mail -> !subject(mail).contains(name));
    }

    @Test
    void oneClickEndsThem() throws Exception {
        elin.prefer("{\"email\":\"AT_ONCE\"}");
        jonas.prefer("{\"email\":\"AT_ONCE\"}");
        publish(acme);
        MimeMessage mail = news(elin, 1).get(0);
        assertThat(mail.getHeader("List-Unsubscribe-Post")).containsExactly("List-Unsubscribe=One-Click");
        String link = mail.getHeader("List-Unsubscribe", null).replaceAll("[<>\\s]", "");
        assertThat(link).startsWith(PUBLIC + "/api/v1/mail-stops/");
        String here = link.replace(PUBLIC, node.url());

        Answer asked = Client.get(here).is(200);

        assertThat(asked.header("Content-Type").orElseThrow()).startsWith("text/html");
        assertThat(asked.header("Content-Security-Policy").orElseThrow()).contains("default-src 'none'");
        assertThat(asked.text()).contains("<html lang=\"sv\">", "<button>Inga fler mejl</button>");
        assertThat(email(elin)).isEqualTo("AT_ONCE");
        click(here).is(200);
        click(here).is(200);
        assertThat(email(elin)).isEqualTo("OFF");
        assertThat(email(jonas)).isEqualTo("AT_ONCE");
        String later = publish(acme);
        await().until(() -> mails(jonas).stream().anyMatch(one -> subject(one).contains(later)));
        assertThat(mails(elin)).noneMatch(one -> subject(one).contains(later));
        assertThat(titles(elin, "sv")).anyMatch(title -> title.contains(later));
        assertThat(node.log() + node.messages()).doesNotContain(link.substring(link.lastIndexOf('/') + 1));
    }

    private static Answer click(String link) {
        return Client.send(
                "POST",
                link,
                BodyPublishers.ofString("List-Unsubscribe=One-Click"),
                "Content-Type",
                "application/x-www-form-urlencoded");
    }

    @Test
    void aDigestBringsEverythingOnceWhenItsTimeHasCome() throws Exception {
        elin.prefer("{\"email\":\"DAILY\",\"digestAt\":\"07:30\",\"timeZone\":\"Europe/Stockholm\"}");
        jonas.prefer("{\"email\":\"OFF\"}");
        String first = publish(acme);
        String second = publish(acme);
        await().until(() -> titles(elin, "sv").stream().anyMatch(title -> title.contains(second)));
        assertThat(news(elin, 0)).isEmpty();

        pass("P1D");
        MimeMessage digest = news(elin, 1).get(0);
        String third = publish(acme);
        await().until(() -> titles(elin, "sv").stream().anyMatch(title -> title.contains(third)));
        pass("P2D");
        MimeMessage next = news(elin, 2).get(1);

        assertThat(digest.getSubject()).matches("\\d+ nyheter hos Acme");
        assertThat(part(digest, "text/plain")).containsOnlyOnce("* " + titleOf(elin, first));
        assertThat(part(digest, "text/plain")).containsOnlyOnce("* " + titleOf(elin, second));
        assertThat(part(next, "text/plain")).contains(third).doesNotContain(first, second);
        assertThat(next.getMessageID()).isNotEqualTo(digest.getMessageID());
        assertThat(news(jonas, 0)).isEmpty();
    }

    private static String titleOf(Reader reader, String name) {
        return titles(reader, "sv").stream()
                .filter(title -> title.contains(name))
                .reduce((newer, older) -> older)
                .orElseThrow();
    }

    private static void pass(String offset) throws IOException {
        Files.writeString(CLOCK, offset);
    }

    private static String email(Reader reader) {
        return reader.send("GET", "/preferences", "").is(200).at("/email");
    }

    private static List<String> titles(Reader reader, String language) {
        return reader.send("GET", "/notifications?limit=200", "", "Accept-Language", language)
                .is(200)
                .each("title");
    }

    /** @return the name of the ICP, which looks like markup */
    private static String publish(Tenant tenant) {
        String name = "<b>Stores & " + UUID.randomUUID() + "</b>";
        String icp = tenant.post(
                        "/icps",
                        tenant.icp("[{\"key\":\"one\",\"attribute\":\"employees\",\"mode\":\"SCORE\",\"weight\":20,"
                                        + "\"match\":{\"op\":\"BETWEEN\",\"min\":50}}]")
                                .replaceFirst("\"name\":\"[^\"]*\"", "\"name\":\"" + name + "\""))
                .is(201)
                .id();
        tenant.post("/icps/" + icp + "/publish", "{}").is(201);
        return name;
    }

    private static Reader join(Tenant tenant, String slug, String name, String language) throws Exception {
        String email = name.toLowerCase(Locale.ROOT) + "." + UUID.randomUUID() + "@example.com";
        tenant.post(
                        "/users",
                        "{\"email\":\"%s\",\"name\":\"%s\",\"role\":\"VIEWER\",\"language\":\"%s\"}"
                                .formatted(email, name, language))
                .is(201);
        MimeMessage invitation =
                await().until(() -> to(email), mails -> !mails.isEmpty()).get(0);
        Matcher token = TOKEN.matcher(part(invitation, "text/plain"));
        assertThat(token.find()).isTrue();
        Answer session = Client.post(
                        node.url() + "/api/v1/auth/invitation",
                        "{\"token\":\"%s\",\"password\":\"%s\"}".formatted(token.group(1), PASSWORD))
                .is(200);
        return new Reader(email, session.at("/accessToken"));
    }

    /** What came beside the invitation, when it is so many. */
    private static List<MimeMessage> news(Reader reader, int count) {
        return await().until(() -> mails(reader), mails -> mails.size() >= count);
    }

    private static List<MimeMessage> mails(Reader reader) {
        return to(reader.email()).stream().skip(1).toList();
    }

    private static List<MimeMessage> to(String address) {
        return Arrays.stream(MAILBOXES.getReceivedMessages())
                .filter(mail -> recipient(mail).equals(address))
                .toList();
    }

    private static String recipient(MimeMessage mail) {
        try {
            return mail.getRecipients(Message.RecipientType.TO)[0].toString();
        } catch (MessagingException unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    private static String subject(MimeMessage mail) {
        try {
            return mail.getSubject();
        } catch (MessagingException unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    private static String part(MimeMessage mail, String type) throws Exception {
        assertThat(mail.getContentType()).startsWith("multipart/alternative");
        Multipart parts = (Multipart) mail.getContent();
        for (int i = 0; i < parts.getCount(); i++) {
            BodyPart part = parts.getBodyPart(i);
            if (part.isMimeType(type)) {
                return part.getContent().toString();
            }
        }
        throw new AssertionError("no " + type);
    }

    private static ConditionFactory await() {
        return Awaitility.await()
                .pollInSameThread()
                .pollInterval(Duration.ofMillis(200))
                .atMost(Duration.ofSeconds(60));
    }
}
