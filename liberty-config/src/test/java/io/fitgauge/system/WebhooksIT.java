package io.fitgauge.system;

import static io.fitgauge.system.Tenant.GLOBEX;
import static io.fitgauge.system.Tenant.INITECH;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.standardwebhooks.Webhook;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Webhooks, with receivers that are well, down, slow, gone, or elsewhere. */
class WebhooksIT {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Receiver receiver = new Receiver();
    private final List<String> made = new ArrayList<>();

    @AfterEach
    void clear() {
        receiver.close();
        made.forEach(id -> INITECH.delete("/webhooks/" + id, "If-Match", "*").is(204));
    }

    /** @param types JSON; of all when empty */
    private JsonNode webhook(String url, String... types) {
        String wanted = types.length == 0 ? "" : ",\"types\":[\"" + String.join("\",\"", types) + "\"]";
        Answer answer = INITECH.post("/webhooks", "{\"url\":\"" + url + "\"" + wanted + "}")
                .is(201);
        made.add(answer.id());
        return answer.json();
    }

    private static String test(JsonNode webhook) {
        return INITECH.post(path(webhook) + "/test", "").is(200).id();
    }

    private static String path(JsonNode webhook) {
        return "/webhooks/" + webhook.get("id").asText();
    }

    /** Waits until the log says so of a delivery. */
    private static JsonNode delivery(JsonNode webhook, String id, String state) {
        return Awaitility.await(state + " " + id)
                .pollInSameThread()
                .until(
                        () -> INITECH.get(path(webhook) + "/deliveries?state=" + state).is(200).items().stream()
                                .filter(one -> one.get("id").asText().equals(id))
                                .findFirst(),
                        Optional::isPresent)
                .orElseThrow();
    }

    private static void verify(JsonNode webhook, Receiver.Letter letter) {
        assertThatCode(() -> new Webhook(webhook.get("secret").asText()).verify(letter.body(), letter.headers()))
                .doesNotThrowAnyException();
    }

    @Test
    void theSameIsSentAndAskedForAndThePublishedLibraryVerifiesIt() throws Exception {
        Receiver.Box box = receiver.box("/well", 204);
        JsonNode webhook = webhook(box.url(), "icp.published", "icp.retired");
        String icp = INITECH.newIcp("[{\"key\":\"c1\",\"attribute\":\"employees\",\"mode\":\"SCORE\",\"weight\":10,"
                + "\"match\":{\"op\":\"BETWEEN\",\"min\":50,\"max\":500}}]");

        INITECH.post("/icps/" + icp + "/publish", "{\"why\":\"We know them now\"}")
                .is(201);
        INITECH.post("/icps/" + icp + "/retire", "").is(200);
        List<Receiver.Letter> letters = box.await(2);

        letters.forEach(letter -> verify(webhook, letter));
        JsonNode first = JSON.readTree(letters.get(0).body());
        assertThat(first.get("type").asText()).isEqualTo("icp.published");
        assertThat(first.at("/data/icpId").asText()).isEqualTo(icp);
        assertThat(first.at("/data/why").asText()).isEqualTo("We know them now");
        assertThat(letters.get(0).header("webhook-id"))
                .isEqualTo(first.get("id").asText());
        assertThat(JSON.readTree(letters.get(1).body()).get("type").asText()).isEqualTo("icp.retired");
        assertThat(Events.of(INITECH)).contains(first);
        assertThat(Events.of(GLOBEX)).doesNotContain(first);
        GLOBEX.cannotSee(path(webhook));
        GLOBEX.cannotSee(path(webhook) + "/deliveries");
        GLOBEX.post(path(webhook) + "/test", "").isProblem(404);
        GLOBEX.post(path(webhook) + "/secret", "").isProblem(404);
        String delivered = INITECH.get(path(webhook) + "/deliveries")
                .is(200)
                .items()
                .get(0)
                .get("id")
                .asText();
        GLOBEX.post(path(webhook) + "/deliveries/" + delivered + "/replay", "").isProblem(404);
        assertThat(GLOBEX.get("/webhooks").is(200).text())
                .doesNotContain(webhook.get("id").asText());
    }

    @Test
    void whoIsDownGetsItOnceUpAgainWithTheSameId() {
        Receiver.Box box = receiver.box(
                "/flaky",
                letter -> letter == 1
                        ? new Receiver.Says(503, Map.of("Retry-After", "1"), "Down for\nmaintenance")
                        : Receiver.Says.status(200));
        JsonNode webhook = webhook(box.url());

        String id = test(webhook);
        List<Receiver.Letter> letters = box.await(2);

        assertThat(letters.get(1).header("webhook-id")).isEqualTo(letters.get(0).header("webhook-id"));
        assertThat(letters.get(1).body()).isEqualTo(letters.get(0).body());
        JsonNode delivery = delivery(webhook, id, "DELIVERED");
        assertThat(delivery.at("/attempts/0/status").asInt()).isEqualTo(503);
        assertThat(delivery.at("/attempts/0/answer").asText()).isEqualTo("Down for maintenance");
        assertThat(delivery.at("/attempts/1/status").asInt()).isEqualTo(200);
        assertThat(delivery.at("/attempts/1").has("problem")).isFalse();
        assertThat(INITECH.get(path(webhook)).is(200).json().has("failingSince"))
                .isFalse();
    }

    @Test
    void whoIsSlowDelaysNobodyElse() {
        Receiver.Box slow = receiver.hanging("/slow");
        Receiver.Box fast = receiver.box("/fast", 200);
        List<JsonNode> slowOnes =
                IntStream.range(0, 8).mapToObj(i -> webhook(slow.url())).toList();
        JsonNode webhook = webhook(fast.url());
        slowOnes.forEach(WebhooksIT::test);
        slow.await(8);

        IntStream.range(0, 20).forEach(i -> test(webhook));
        List<Receiver.Letter> letters = fast.await(20);

        assertThat(letters.stream().map(letter -> letter.header("webhook-id")).distinct())
                .hasSize(20);
        assertThat(slow.letters()).hasSize(8);
    }

    @Test
    void ofOneResourceTheNextWaitsAndKeepsItsPlace() throws Exception {
        Receiver.Box box = receiver.box("/line", letter -> Receiver.Says.status(letter == 1 ? 500 : 200));
        JsonNode webhook = webhook(box.url());

        String first = test(webhook);
        String second = test(webhook);
        List<Receiver.Letter> letters = box.await(3);

        JsonNode log = delivery(webhook, first, "DELIVERED");
        assertThat(letters.get(0).header("webhook-id"))
                .isEqualTo(letters.get(1).header("webhook-id"))
                .isEqualTo(log.get("eventId").asText());
        assertThat(letters.get(2).header("webhook-id"))
                .isEqualTo(delivery(webhook, second, "DELIVERED").get("eventId").asText());
    }

    @Test
    void noRedirectIsFollowed() {
        Receiver.Box target = receiver.box("/target", 200);
        Receiver.Box box =
                receiver.box("/moved", letter -> new Receiver.Says(307, Map.of("Location", target.url()), ""));
        JsonNode webhook = webhook(box.url());

        String id = test(webhook);
        box.await(1);

        Awaitility.await().until(() -> problem(webhook, id), "REDIRECT"::equals);
        assertThat(target.letters()).isEmpty();
    }

    @Test
    void anAddressThatIsPrivateIsNotAsked() {
        JsonNode webhook = webhook("https://127.0.0.2:1/not-allowed");

        String id = test(webhook);

        Awaitility.await().until(() -> problem(webhook, id), "ADDRESS"::equals);
        INITECH.post("/webhooks", "{\"url\":\"http://example.com/hook\"}").blames("/url");
        INITECH.post("/webhooks", "{\"url\":\"https://me:secret@example.com/hook\"}")
                .blames("/url");
    }

    private static String problem(JsonNode webhook, String id) {
        return INITECH.get(path(webhook) + "/deliveries").is(200).items().stream()
                .filter(one -> one.get("id").asText().equals(id))
                .map(one -> one.at("/attempts/0/problem").asText())
                .findFirst()
                .orElse("");
    }

    @Test
    void whoIsGoneIsAskedNoMoreAndComesBackWithWhatWasMissed() {
        Receiver.Box box = receiver.box("/gone", letter -> Receiver.Says.status(letter == 1 ? 410 : 200));
        JsonNode webhook = webhook(box.url());

        String id = test(webhook);
        delivery(webhook, id, "FAILED");

        Answer disabled = INITECH.get(path(webhook)).is(200);
        assertThat(disabled.at("/enabled")).isEqualTo("false");
        assertThat(disabled.at("/disabledReason")).isEqualTo("ANSWERED_GONE");
        INITECH.post(path(webhook) + "/test", "").isProblem(409);
        INITECH.post(path(webhook) + "/deliveries/" + id + "/replay", "").isProblem(409);
        Awaitility.await().until(() -> Events.of(INITECH).stream()
                .anyMatch(event -> event.get("type").asText().equals("webhook.disabled")
                        && event.at("/data/webhookId")
                                .asText()
                                .equals(webhook.get("id").asText())));
        String draft = "{\"url\":\"" + box.url() + "\"}";
        INITECH.put(path(webhook), draft).isProblem(428);
        INITECH.put(path(webhook), draft, "If-Match", disabled.etag()).is(200);
        INITECH.post(path(webhook) + "/deliveries/" + id + "/replay", "").is(200);

        JsonNode delivery = delivery(webhook, id, "DELIVERED");
        assertThat(delivery.get("attempts")).hasSize(2);
        assertThat(box.letters().stream().map(letter -> letter.header("webhook-id")))
                .containsOnly(delivery.get("eventId").asText());
    }

    @Test
    void forADayTheSecretBeforeSignsAsWell() {
        Receiver.Box box = receiver.box("/rotated", 200);
        JsonNode before = webhook(box.url());

        JsonNode after = INITECH.post(path(before) + "/secret", "").is(200).json();
        test(before);
        Receiver.Letter letter = box.await(1).get(0);

        assertThat(letter.header("webhook-signature").split(" ")).hasSize(2);
        verify(before, letter);
        verify(after, letter);
        assertThat(after.get("secrets")).hasSize(2);
        assertThat(after.at("/secrets/1").has("validUntil")).isTrue();
        JsonNode third = INITECH.post(path(before) + "/secret", "").is(200).json();
        assertThat(third.get("secrets")).hasSize(2);
    }

    @Test
    void theSecretIsToldOnceAndNeverAgain() {
        String key = UUID.randomUUID().toString();
        String draft = "{\"url\":\"https://hooks.example.com/x\",\"enabled\":false}";
        Answer first = INITECH.post("/webhooks", draft, "Idempotency-Key", key).is(201);
        made.add(first.id());
        String secret = first.json().get("secret").asText();

        Answer again = INITECH.post("/webhooks", draft, "Idempotency-Key", key).is(201);

        assertThat(secret).startsWith("whsec_");
        assertThat(again.id()).isEqualTo(first.id());
        assertThat(again.json().has("secret")).isFalse();
        assertThat(INITECH.get(first.header("Location").orElseThrow()).is(200).text())
                .doesNotContain(secret);
        assertThat(INITECH.get("/webhooks").is(200).text()).doesNotContain(secret);
        assertThat(INITECH.get("/audit?limit=200").is(200).text())
                .contains("webhook_secret")
                .doesNotContain(secret, secret.substring(6));
        assertThat(first.json().get("disabledReason").asText()).isEqualTo("BY_HAND");
    }

    @Test
    void whatMakesNoSenseIsRefused() {
        INITECH.post("/webhooks", "{\"url\":\"https://example.com\",\"types\":[\"icp.published\",\"icp.born\"]}")
                .blames("/types/1");
        INITECH.post("/webhooks", "{\"url\":\"https://example.com\",\"types\":[]}")
                .blames("/types");
        INITECH.post("/webhooks", "{\"types\":[\"icp.published\"]}").blames("/url");
        INITECH.post("/webhooks", "{\"url\":\"not an address\"}").blames("/url");
    }

    @Test
    void thereAreTwentyAtMost() {
        int room = 20 - INITECH.get("/webhooks").is(200).items().size();
        IntStream.range(0, room).forEach(i -> webhook("https://hooks.example.com/" + i, "icp.retired"));

        INITECH.post("/webhooks", "{\"url\":\"https://hooks.example.com/more\"}")
                .isProblem(409);
    }

    @Test
    void anApiClientHasNone() {
        ApiClient client = ApiClient.madeBy(INITECH, "events:read");

        client.get(client.token(), "/webhooks").isProblem(403);
        client.get(client.token(), "/events").is(200);
        ApiClient other = ApiClient.madeBy(INITECH, "accounts:read");
        other.get(other.token(), "/events").isProblem(403);
    }

    /** All events of a tenant that are kept. */
    static final class Events {

        private Events() {}

        static Set<JsonNode> of(Tenant tenant) {
            return since(tenant, "").stream().collect(Collectors.toSet());
        }

        /** @param after a cursor; none when empty */
        static List<JsonNode> since(Tenant tenant, String after) {
            List<JsonNode> all = new ArrayList<>();
            String query = after.isEmpty() ? "" : "&after=" + after;
            while (true) {
                Answer page = tenant.get("/events?limit=200" + query).is(200);
                all.addAll(page.items());
                query = "&after=" + page.json().get("nextCursor").asText();
                if (page.items().size() < 200) {
                    return all;
                }
            }
        }
    }
}
