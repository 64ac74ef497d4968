package io.fitgauge.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.fitgauge.nodes.Node;
import io.fitgauge.nodes.NodeSettings;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A server of its own dies while it waits for a receiver, and starts again. */
@Tag("nodes")
class DyingSenderIT {

    private static final Path FOLDER = Path.of(System.getProperty("fitgauge.nodes.folder"), "dying-sender");

    /** What was begun counts as under way for a minute. */
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private static Node node;

    private final Receiver receiver = new Receiver();
    private final CountDownLatch over = new CountDownLatch(1);

    @BeforeAll
    static void start() throws IOException {
        Map<String, String> settings = new TreeMap<>(NodeSettings.of(Map.of(), List.of("acme", "globex")));
        settings.put("FITGAUGE_WEBHOOK_ALLOW", "localhost");
        node = Node.in(FOLDER, settings).launch().awaitReady();
    }

    @AfterAll
    static void stop() {
        node.close();
    }

    @AfterEach
    void letGo() {
        over.countDown();
        receiver.close();
    }

    @Test
    void whatItWasSendingComesAgainWithItsIdAndDelaysNobodyElse() throws IOException {
        Tenant acme = Tenant.ACME.on(node);
        Tenant globex = Tenant.GLOBEX.on(node);
        Receiver.Box hanging = receiver.box("/hanging", this::saysNothingAtFirst);
        Receiver.Box well = receiver.box("/well", 204);
        String slow = webhook(acme, hanging);
        String fast = webhook(globex, well);
        String delivery = acme.post(slow + "/test", "").is(200).id();
        String event = hanging.await(1).get(0).header("webhook-id");

        String theirs = globex.post(fast + "/test", "").is(200).id();
        await(globex, fast, theirs);
        assertThat(hanging.letters()).as("still waited for").hasSize(1);
        node.kill();
        node.launch().awaitReady();
        String more = globex.post(fast + "/test", "").is(200).id();
        await(globex, fast, more);

        JsonNode delivered = await(acme, slow, delivery);
        assertThat(hanging.letters())
                .extracting(letter -> letter.header("webhook-id"))
                .containsExactly(event, event);
        assertThat(hanging.letters().get(1).body())
                .isEqualTo(hanging.letters().get(0).body());
        assertThat(delivered.at("/eventId").asText()).isEqualTo(event);
        assertThat(well.letters()).hasSize(2);
        globex.cannotSee(slow + "/deliveries");
    }

    private Receiver.Says saysNothingAtFirst(int letter) {
        if (letter == 1) {
            try {
                over.await(PATIENCE.toSeconds(), TimeUnit.SECONDS);
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            }
        }
        return Receiver.Says.status(204);
    }

    private static String webhook(Tenant tenant, Receiver.Box box) {
        String id = tenant.post("/webhooks", "{\"url\":\"" + box.url() + "\"}")
                .is(201)
                .id();
        return "/webhooks/" + id;
    }

    /** Waits until it was delivered. */
    private static JsonNode await(Tenant tenant, String webhook, String delivery) {
        return Awaitility.await("DELIVERED " + delivery)
                .pollInSameThread()
                .pollInterval(Duration.ofMillis(200))
                .atMost(PATIENCE)
                .until(
                        () -> tenant.get(webhook + "/deliveries?state=DELIVERED").is(200).items().stream()
                                .filter(one -> one.at("/id").asText().equals(delivery))
                                .toList(),
                        found -> found.size() == 1)
                .get(0);
    }
}
