package io.fitgauge.system;

import static io.fitgauge.system.Operator.operator;
import static io.fitgauge.system.Tenant.ACME;
import static io.fitgauge.system.Tenant.GLOBEX;
import static io.fitgauge.system.Tenant.NORTH;
import static io.fitgauge.system.Tenant.SOUTH;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A client that its agency takes along and erases, and that the operator brings in again. */
class MovingIT {

    private static final String CRITERIA =
            """
            [{"key":"k0","attribute":"employees","mode":"SCORE","weight":60,"match":{"op":"BETWEEN","min":50,"max":500,"tolerance":0.2}},
             {"key":"k1","attribute":"country","mode":"MUST","match":{"op":"IN","values":["SE","DE"]}},
             {"key":"k2","attribute":"annualRevenue","mode":"SCORE","weight":40,"match":{"op":"BETWEEN","min":1000000,"currency":"EUR"}}]""";

    /** Within what whoever lost access is refused. */
    private static final Duration SOON = Duration.ofSeconds(5);

    @TempDir
    Path folder;

    private String slug;
    private String client;
    private Tenant inside;

    @BeforeEach
    void aClientWithScores() {
        slug = "moving-" + UUID.randomUUID();
        client = NORTH.post(
                        "/clients",
                        """
                        {"slug":"%s","name":"Moving","locale":"sv-SE","timeZone":"Europe/Stockholm","currency":"SEK"}"""
                                .formatted(slug))
                .is(201)
                .id();
        inside = NORTH.in(slug);
        for (int employees : List.of(45, 50, 120, 700)) {
            inside.post(
                            "/accounts",
                            """
                            {"name":"Of %d","attributes":{"employees":%d,"country":"SE","annualRevenue":{"amount":2000000,"currency":"EUR"}}}"""
                                    .formatted(employees, employees))
                    .is(201);
        }
        inside.post("/icps/" + inside.newIcp(CRITERIA) + "/publish", "{}").is(201);
        inside.rest();
    }

    @Test
    void everyScoreIsTheSameWhereTheArchiveComesIn() throws Exception {
        invited();
        String path = ranking();
        List<JsonNode> before = inside.get(path).is(200).items();
        assertThat(before).hasSize(4);
        Path archive = export();
        erase();

        assertThat(operator("", "tenant", "import", archive.toString()).text()).contains("Tenant " + slug + " came in");

        String said = operator("", "tenant", "invite", slug).text();
        Answer session = new User(slug, "a@b.example", "seven spoons of cold tea")
                .join(said.strip().replaceFirst("(?s)^.*#invitation=(\\S+).*$", "$1"))
                .is(200);
        assertThat(User.get(session, path).is(200).items()).isEqualTo(before);
        NORTH.get("/clients/" + client).isProblem(404); // it stands alone
        assertThat(operator("", "tenant", "import", archive.toString()).status())
                .isEqualTo(1);
    }

    @Test
    void whatIsKnownComesBackWithAllThatItNames() throws Exception {
        String icp = inside.get("/icps").is(200).each("id").get(0);
        String account = inside.newAccount("Asked");
        String contact = inside.post("/contacts", "{\"accountId\":\"%s\",\"name\":\"Astrid\"}".formatted(account))
                .is(201)
                .id();
        String channel = inside.post("/channels", "{\"name\":\"Fair\",\"kind\":\"EVENT\"}")
                .is(201)
                .id();
        String known = "/evidence/"
                + inside.post(
                                "/evidence",
                                """
                                {"kind":"SURVEY","about":"BEST","date":"2026-01-05","title":"Asked","finding":"They grow",
                                 "source":{"name":"Form","link":"https://forms.example/1"},"asked":40,
                                 "people":[{"contactId":"%s"},{"name":"Bo","role":"Buyer"}],"accountIds":["%s"],
                                 "criteria":[{"icpId":"%s","criterion":"k0"}],
                                 "channels":[{"channelId":"%s","habit":"LOOK_THERE","note":"Each autumn"}]}"""
                                        .formatted(contact, account, icp, channel))
                        .is(201)
                        .id();
        String comments = "/icps/" + icp + "/comments";
        inside.post(comments, "{\"criterion\":\"k0\",\"text\":\"Why fifty?\"}").is(201);
        invited();
        JsonNode before = inside.get(known).is(200).json();
        JsonNode advice = inside.get("/icps/" + icp + "/channels").is(200).json();
        Path archive = export();
        erase();

        assertThat(operator("", "tenant", "import", archive.toString()).text()).contains("Tenant " + slug + " came in");

        String said = operator("", "tenant", "invite", slug).text();
        Answer session = new User(slug, "a@b.example", "seven spoons of cold tea")
                .join(said.strip().replaceFirst("(?s)^.*#invitation=(\\S+).*$", "$1"))
                .is(200);
        assertThat(User.get(session, known).is(200).json()).isEqualTo(before);
        assertThat(User.get(session, "/icps/" + icp + "/channels").is(200).json())
                .isEqualTo(advice);
        assertThat(User.get(session, comments).is(200).each("text")).containsExactly("Why fifty?");
    }

    @Test
    void whatIsErasedIsGoneAtOnceAndLeavesAReceipt() throws Exception {
        inside.get("/accounts").is(200);
        String export = exported();

        JsonNode receipt = erase().get("result");

        assertThat(receipt.get("id").asText()).isEqualTo(client);
        assertThat(receipt.at("/rows/account").asInt()).isEqualTo(4);
        assertThat(receipt.at("/rows/score").asInt()).isEqualTo(4);
        NORTH.get("/clients/" + client).isProblem(404);
        NORTH.get("/clients/" + client + "/exports/" + export).isProblem(404);
        NORTH.switchTo(slug).isProblem(404);
        Awaitility.await("the token's end")
                .pollInSameThread()
                .atMost(SOON)
                .until(() -> inside.get("/accounts").status() == 401);
        assertThat(operator("", "tenant", "list").text()).doesNotContain(slug);
        assertThat(ACME.get("/accounts?limit=1").is(200).items()).isNotNull();
    }

    @Test
    void whoseClientItIsNotCanNeitherTakeItAlongNorEraseIt() {
        String export = exported();

        SOUTH.post("/clients/" + client + "/export", "").isProblem(404);
        SOUTH.get("/clients/" + client + "/exports/" + export).isProblem(404);
        SOUTH.delete("/clients/" + client, "If-Match", "\"1\"").isProblem(404);
        GLOBEX.delete("/clients/" + client, "If-Match", "\"1\"").isProblem(403);
        NORTH.get("/tenant/exports/" + export).isProblem(404);
        NORTH.delete("/clients/" + client).isProblem(428);
        NORTH.delete("/clients/" + client, "If-Match", "\"99\"").isProblem(412);
        inside.get("/accounts").is(200);
    }

    @Test
    void anArchiveOfAClientThatLeftIsNotHandedOut() {
        String export = exported();
        new User(slug, "a@b.example", "seven spoons of cold tea")
                .join(invited())
                .is(200);
        NORTH.post("/clients/" + client + "/release", "").is(204);

        NORTH.get("/clients/" + client + "/exports/" + export).isProblem(404);
    }

    @Test
    void anArchiveThatIsNoneIsRefused() throws Exception {
        Path none = Files.writeString(folder.resolve("none.zip"), "no archive");

        assertThat(operator("", "tenant", "import", none.toString()).text()).contains("it is no ZIP");
        assertThat(operator("", "tenant", "import", "none.zip").text()).contains("whole path");
        assertThat(operator("", "tenant", "import", folder.resolve("nowhere").toString())
                        .text())
                .contains("cannot be read");
        assertThat(operator("", "tenant", "erase", slug).text()).contains("--confirm");
        inside.get("/accounts").is(200);
    }

    @Test
    void theOperatorTakesATenantAlongAndErasesIt() throws Exception {
        Path archive = folder.resolve("by-operator.zip");

        assertThat(operator("", "tenant", "export", slug, archive.toString()).status())
                .isZero();
        assertThat(operator("", "tenant", "export", slug, archive.toString()).status())
                .as("not over what is there")
                .isEqualTo(1);
        assertThat(operator("", "tenant", "erase", slug, "--confirm", slug).text())
                .contains("account\t4");
        assertThat(operator("", "tenant", "import", archive.toString()).status())
                .isZero();

        assertThat(operator("", "tenant", "list").text()).contains(slug + "\tCLIENT\tACTIVE\t-\tMoving");
    }

    /** @return what the link says */
    private String invited() {
        return inside.post("/users", "{\"email\":\"a@b.example\",\"name\":\"A\",\"role\":\"TENANT_ADMIN\"}")
                .is(201)
                .at("/link/token");
    }

    private String ranking() {
        return "/icps/" + inside.get("/icps").is(200).items().get(0).get("id").asText() + "/scores?limit=200";
    }

    private String exported() {
        JsonNode done = NORTH.finished(NORTH.post("/clients/" + client + "/export", ""));
        assertThat(done.get("state").asText()).isEqualTo("DONE");
        return done.at("/result/export").asText();
    }

    private Path export() throws Exception {
        byte[] archive = NORTH.download("/clients/" + client + "/exports/" + exported());
        return Files.write(folder.resolve(slug + ".zip"), archive);
    }

    private JsonNode erase() {
        String etag = NORTH.get("/clients/" + client).is(200).etag();
        JsonNode done = NORTH.finished(NORTH.delete("/clients/" + client, "If-Match", etag));
        assertThat(done.get("state").asText()).isEqualTo("DONE");
        return done;
    }
}
