package io.fitgauge.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.icegreen.greenmail.store.FolderException;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.fitgauge.nodes.Node;
import io.fitgauge.nodes.NodeSettings;
import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * A team of five, in two languages, and a year: everybody is told of every change in their own way, exactly once. The server is
 * one of its own, because its clock is moved.
 */
@Tag("nodes")
class YearOfATeamIT {

    private static final Path FOLDER = Path.of(System.getProperty("fitgauge.nodes.folder"), "year");
    private static final Path OFFSET = FOLDER.resolveSibling("year-clock");

    private static final String STAFF =
            "{\"key\":\"staff\",\"attribute\":\"employees\",\"mode\":\"SCORE\",\"weight\":10,\"match\":{\"op\":\"BETWEEN\",\"min\":%d}}";

    private static final Pattern INVITATION = Pattern.compile("/link/#invitation=([A-Za-z0-9_-]{64})");

    private static final GreenMail MAILBOXES =
            new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    private static final List<JsonNode> RECEIVED = new CopyOnWriteArrayList<>();

    private static HttpServer receiver;
    private static Node node;
    private static Tenant administrator;
    private static int days;

    private Teammate anna;
    private Teammate bram;
    private Teammate karin;
    private Teammate lotte;
    private Teammate jens;

    @BeforeAll
    static void aServerWithMailAndAReceiver() throws IOException {
        MAILBOXES.start();
        receiver = HttpServer.create(new InetSocketAddress("localhost", 0), 0);
        receiver.createContext("/", YearOfATeamIT::receive);
        receiver.start();
        Files.deleteIfExists(OFFSET);
        node = Node.in(FOLDER, settings()).launch().awaitReady();
        administrator = Tenant.TEAM.on(node);
    }

    private static Map<String, String> settings() {
        Map<String, String> settings = new TreeMap<>(NodeSettings.of(Map.of(), List.of("team", "acme")));
        settings.put("MP_CONFIG_PROFILE", "test");
        settings.put("FITGAUGE_CLOCK_OFFSET", "@" + OFFSET);
        settings.put("FITGAUGE_SMTP_HOST", "127.0.0.1");
        settings.put("FITGAUGE_SMTP_PORT", Integer.toString(MAILBOXES.getSmtp().getPort()));
        settings.put("FITGAUGE_SMTP_STARTTLS", "false");
        settings.put("FITGAUGE_WEBHOOK_ALLOW", "localhost");
        return settings;
    }

    private static void receive(HttpExchange exchange) throws IOException {
        byte[] body = exchange.getRequestBody().readAllBytes();
        RECEIVED.add(Client.parse(new String(body, StandardCharsets.UTF_8)));
        exchange.sendResponseHeaders(204, -1);
        exchange.close();
    }

    @AfterAll
    static void close() {
        node.close();
        receiver.stop(0);
        MAILBOXES.stop();
    }

    @Test
    void everybodyIsToldOfEveryChangeInTheirOwnWayOnce() throws IOException, FolderException {
        aTeamOfFive();
        MAILBOXES.purgeEmailFromAllMailboxes();
        List<String> changes = aYear();

        List<JsonNode> notices = anna.all("/changes");
        assertThat(notices)
                .extracting(notice -> notice.at("/id").asText())
                .containsExactlyInAnyOrderElementsOf(changes);
        for (String change : changes) {
            for (Teammate mate : List.of(anna, bram, karin, lotte, jens)) {
                assertThat(toldOf(change, mate))
                        .as("%s of %s", mate.email(), change)
                        .hasSize(1);
            }
            assertThat(title(change, anna)).as("in Dutch and in German").isNotEqualTo(title(change, bram));
            assertThat(mailsTo(anna, title(change, anna)))
                    .as("at once, to Anna")
                    .hasSize(1);
            assertThat(mailsTo(bram, title(change, bram))).as("daily, to Bram").hasSize(1);
            assertThat(mailsTo(karin, title(change, karin)))
                    .as("weekly, to Karin")
                    .hasSize(1);
            assertThat(pushed("notification.created", "/data/resourceId", change))
                    .as("by webhook, to Jens")
                    .hasSize(1)
                    .allSatisfy(event -> assertThat(event.at("/data/people")).hasSize(1))
                    .allSatisfy(event ->
                            assertThat(event.at("/data/people/0").asText()).isEqualTo(jens.id()));
            assertThat(pushed("change.created", "/data/changeId", change)).hasSize(1);
        }
        assertThat(mailsTo(lotte, "")).as("Lotte wants no mails").isEmpty();
        assertThat(mailsTo(jens, "")).as("Jens wants no mails").isEmpty();
        assertThat(Tenant.ACME.on(node).get("/changes").is(200).items()).isEmpty();
        assertThat(Tenant.ACME.on(node).get("/notifications").is(200).items()).isEmpty();
    }

    /** Anna, the administrator, and Karin read Dutch, the others German. */
    private void aTeamOfFive() {
        anna = new Teammate(node, "admin@team.example", "for-tests-only-team").reading(administrator, "nl");
        bram = joining("bram", "EDITOR", "de");
        karin = joining("karin", "SALES", "nl");
        lotte = joining("lotte", "SALES", "de");
        jens = joining("jens", "VIEWER", "de");
        anna.told(preference("AT_ONCE", "08:00", false));
        bram.told(preference("DAILY", "17:30", false));
        karin.told(preference("WEEKLY", "07:15", false).replace("}", ",\"timeZone\":\"America/New_York\"}"));
        lotte.told(preference("OFF", "08:00", false));
        jens.told(preference("OFF", "08:00", true));
        administrator
                .post(
                        "/webhooks",
                        "{\"url\":\"http://localhost:%d/\",\"types\":[\"change.created\",\"notification.created\"]}"
                                .formatted(receiver.getAddress().getPort()))
                .is(201);
    }

    private static Teammate joining(String name, String role, String language) {
        return Teammate.joining(node, administrator, name, role, language, YearOfATeamIT::invitation);
    }

    private static String invitation(String address) {
        MimeMessage mail = await().until(
                        () -> Arrays.stream(MAILBOXES.getReceivedMessages())
                                .filter(any -> isTo(any, address))
                                .findFirst(),
                        Optional::isPresent)
                .orElseThrow();
        Matcher link = INVITATION.matcher(plainText(mail));
        assertThat(link.find()).isTrue();
        return link.group(1);
    }

    private static String preference(String email, String digestAt, boolean webhook) {
        return "{\"email\":\"%s\",\"digestAt\":\"%s\",\"digestOn\":\"TUESDAY\",\"webhook\":%s}"
                .formatted(email, digestAt, webhook);
    }

    /** What happens, on its days; each time everybody has read of it before a reminder would come. */
    private List<String> aYear() throws IOException {
        List<String> changes = new ArrayList<>();
        String icp = administrator.newIcp("[" + STAFF.formatted(5) + "]");
        administrator
                .post("/icps/" + icp + "/publish", "{\"why\":\"To begin with\"}")
                .is(201);
        changes.add(heardOf(1));
        on(40);
        persona(icp, "Loses deals without knowing why");
        changes.add(heardOf(2));
        on(95);
        persona(icp, "Drowns in lists");
        changes.add(heardOf(3));
        on(150);
        Answer draft = administrator.get("/icps/" + icp).is(200);
        administrator
                .patch("/icps/" + icp, "{\"criteria\":[" + STAFF.formatted(20) + "]}", "If-Match", draft.etag())
                .is(200);
        administrator
                .post("/icps/" + icp + "/publish", "{\"why\":\"The small ones leave again\"}")
                .is(201);
        changes.add(heardOf(4));
        on(210);
        String second = administrator.newIcp("[" + STAFF.formatted(500) + "]");
        administrator.post("/icps/" + second + "/publish", "").is(201);
        changes.add(heardOf(5));
        on(300);
        administrator.post("/icps/" + second + "/retire", "").is(200);
        changes.add(heardOf(6));
        on(352);
        JsonNode review = due(icp);
        on(366);
        administrator
                .post(
                        "/reviews/" + review.at("/id").asText() + "/complete",
                        "{\"outcome\":\"CONFIRMED\",\"note\":\"Still true\"}")
                .is(200);
        changes.add(heardOf(7));
        return changes;
    }

    private static void persona(String icp, String name) {
        administrator
                .post("/personas", "{\"icpId\":\"%s\",\"name\":\"%s\",\"level\":\"USER\"}".formatted(icp, name))
                .is(201);
    }

    private static JsonNode due(String icp) {
        return await().until(
                        () -> administrator.get("/reviews?icpId=" + icp).is(200).items(),
                        reviews -> reviews.size() == 1)
                .get(0);
    }

    /** The newest notice; a day and a week go by, in which digests come, and everybody acknowledges it. */
    private String heardOf(int number) throws IOException {
        settle();
        JsonNode newest = await().until(() -> anna.all("/changes"), notices -> notices.size() == number)
                .get(0);
        String change = newest.at("/id").asText();
        for (Teammate mate : List.of(anna, bram, karin, lotte, jens)) {
            mate.send("POST", "/changes/" + change + "/acknowledge", "").is(200);
        }
        on(days + 1);
        on(days + 1);
        on(days + 7);
        return change;
    }

    /** So many days after the beginning, when everything is done that was due until then. */
    private static void on(int day) throws IOException {
        days = day;
        Path next = OFFSET.resolveSibling("year-clock.next");
        Files.writeString(next, "P" + days + "D");
        Files.move(next, OFFSET, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        settle();
    }

    private static void settle() {
        await().until(() -> IntStream.range(0, 2).allMatch(look -> isSettled())); // what was done may make more to do
    }

    private static boolean isSettled() {
        Instant now = Instant.now().plus(Duration.ofDays(days));
        boolean nothingDue = administrator.get("/jobs/agenda?state=WAITING&limit=200").is(200).items().stream()
                .noneMatch(item -> Instant.parse(item.at("/dueAt").asText()).isBefore(now));
        boolean nothingWaits = Stream.of("/jobs/events?state=WAITING", "/jobs?state=QUEUED", "/jobs?state=RUNNING")
                .allMatch(path -> administrator.get(path).is(200).items().isEmpty());
        return nothingDue && nothingWaits && allPushed();
    }

    private static boolean allPushed() {
        String hook =
                administrator.get("/webhooks").is(200).items().get(0).at("/id").asText();
        return administrator
                .get("/webhooks/" + hook + "/deliveries?state=WAITING")
                .is(200)
                .items()
                .isEmpty();
    }

    private static List<JsonNode> toldOf(String change, Teammate mate) {
        return mate.all("/notifications").stream()
                .filter(told -> told.at("/kind").asText().equals("CHANGE"))
                .filter(told -> told.at("/resourceId").asText().equals(change))
                .toList();
    }

    private static String title(String change, Teammate mate) {
        return toldOf(change, mate).get(0).at("/title").asText();
    }

    private static List<JsonNode> pushed(String type, String pointer, String change) {
        return RECEIVED.stream()
                .filter(event -> event.at("/type").asText().equals(type))
                .filter(event -> event.at(pointer).asText().equals(change))
                .toList();
    }

    /** Their mails that say it; one that says it twice is there twice. */
    private static List<String> mailsTo(Teammate mate, String text) {
        return Arrays.stream(MAILBOXES.getReceivedMessages())
                .filter(mail -> isTo(mail, mate.email()))
                .map(YearOfATeamIT::plainText)
                .flatMap(mail -> Stream.generate(() -> mail)
                        .limit(text.isEmpty() ? 1 : mail.split(Pattern.quote(text), -1).length - 1))
                .toList();
    }

    private static boolean isTo(MimeMessage mail, String address) {
        try {
            return Arrays.stream(mail.getAllRecipients())
                    .anyMatch(to -> to.toString().equals(address));
        } catch (MessagingException unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    /** Without the breaks of its lines. */
    private static String plainText(MimeMessage mail) {
        try {
            BodyPart plain = ((Multipart) mail.getContent()).getBodyPart(0);
            return plain.getContent().toString().replaceAll("\\s+", " ");
        } catch (MessagingException | IOException unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    private static org.awaitility.core.ConditionFactory await() {
        return Awaitility.await()
                .pollInSameThread()
                .pollInterval(Duration.ofMillis(300))
                .atMost(Duration.ofSeconds(60));
    }
}
