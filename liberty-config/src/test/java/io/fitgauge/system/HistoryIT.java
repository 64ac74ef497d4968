package io.fitgauge.system;

import static io.fitgauge.system.Tenant.ACME;
import static io.fitgauge.system.Tenant.GLOBEX;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/** What accounts were, who said what they are, and which are one. */
class HistoryIT {

    @Test
    void everyRevisionCanBeReadAndSaysWhatChanged() {
        Answer made = ACME.post("/accounts", "{\"name\":\"Past\",\"attributes\":{\"employees\":10}}")
                .is(201);
        String path = "/accounts/" + made.id();
        ACME.patch(path, "{\"attributes\":{\"employees\":12}}", "If-Match", made.etag())
                .is(200);

        Answer revisions = ACME.get(path + "/revisions").is(200);

        assertThat(revisions.each("revision")).containsExactly("2", "1");
        assertThat(revisions.items().get(0).at("/changes"))
                .isEqualTo(Client.parse("[{\"field\":\"employees\",\"before\":10,\"after\":12}]"));
        assertThat(revisions.items().get(0).at("/source/kind").asText()).isEqualTo("PERSON");
        assertThat(ACME.get(path + "/revisions/1")
                        .is(200)
                        .json()
                        .at("/account/attributes/employees")
                        .asInt())
                .isEqualTo(10);
        ACME.get(path + "/revisions/3").isProblem(404);
        GLOBEX.cannotSee(path + "/revisions");
        GLOBEX.cannotSee(path + "/revisions/1");
        GLOBEX.cannotSee(path + "/values");
    }

    @Test
    void anImportNamesItsFileAsTheSource() {
        String mark = UUID.randomUUID().toString();
        ACME.finished(ACME.upload(
                "Id,Name\n" + mark + ",Imported\n", "{\"columns\":{\"Id\":\"externalId\",\"Name\":\"name\"}}"));
        String id = ACME.get("/accounts?externalId=" + mark).each("id").get(0);

        JsonNode name = value(ACME, id, "name");

        assertThat(name.at("/source/kind").asText()).isEqualTo("IMPORT");
        assertThat(name.at("/source/name").asText()).isEqualTo("accounts.csv");
        assertThat(name.at("/source/importId").asText()).isNotBlank();
    }

    @Test
    void aNamedSourceSaysNewThingsAndConfirmsOldOnes() {
        String id = ACME.post(
                        "/accounts", "{\"name\":\"Stated\",\"attributes\":{\"employees\":10,\"region\":\"Zeeland\"}}")
                .is(201)
                .id();
        String statement = "{\"source\":{\"name\":\"Handelsregister\",\"asOf\":\"2026-05-01\"},"
                + "\"attributes\":{\"employees\":10,\"foundedYear\":1990}}";

        GLOBEX.post("/accounts/" + id + "/statements", statement).isProblem(404);
        ACME.post("/accounts/" + id + "/statements", statement, "If-Match", "\"7\"")
                .isProblem(412);
        Answer stated = ACME.post("/accounts/" + id + "/statements", statement).is(200);

        assertThat(stated.json().at("/attributes/foundedYear").asInt()).isEqualTo(1990);
        assertThat(stated.json().has("source")).isFalse();
        assertThat(value(ACME, id, "employees").at("/source/name").asText()).isEqualTo("Handelsregister");
        assertThat(value(ACME, id, "employees").get("asOf").asText()).isEqualTo("2026-05-01");
        assertThat(value(ACME, id, "region").at("/source").has("name")).isFalse();
    }

    @Test
    void aStatementNamesWhatIsWrongWithIt() {
        String path = "/accounts/" + ACME.newAccount("Wrongly stated") + "/statements";

        ACME.post(path, "{\"name\":\"x\"}").blames("/source");
        ACME.post(path, "{\"source\":{\"name\":\" \"}}").blames("/source/name");
        ACME.post(path, "{\"source\":{\"name\":\"x\",\"asOf\":\"2999-01-01\"}}").blames("/source/asOf");
        ACME.post(path, "{\"source\":{\"name\":\"x\"},\"attributes\":{\"employees\":\"many\"}}")
                .blames("/attributes/employees");
        ACME.post(path, "{\"source\":{\"name\":\"x\"},\"colour\":\"red\"}").blames("/colour");
    }

    @Test
    void duplicatesAreFoundAndMergedAndNobodyElseSeesThem() {
        String mark = UUID.randomUUID().toString();
        String domain = "d" + mark + ".example";
        String body = "{\"name\":\"%s\",\"externalId\":\"%s\",\"domain\":\"%s\",\"attributes\":{%s}}";
        Answer kept = ACME.post("/accounts", body.formatted("Twin " + mark, mark + "-1", domain, "\"employees\":10"))
                .is(201);
        String gone = ACME.post(
                        "/accounts",
                        body.formatted(
                                "TWIN " + mark + " GmbH",
                                mark + "-2",
                                "www." + domain,
                                "\"employees\":11,\"region\":\"Oost\""))
                .is(201)
                .id();
        String foreign = GLOBEX.newAccount("Twin " + mark);
        String path = "/accounts/" + kept.id();

        assertThat(lists(ACME, domain)).isTrue();
        assertThat(lists(GLOBEX, domain)).isFalse();
        ACME.post(path + "/merge", from(gone)).isProblem(428);
        ACME.post(path + "/merge", from(foreign), "If-Match", kept.etag()).blames("/from/0");
        ACME.post(path + "/merge", from(kept.id()), "If-Match", kept.etag()).blames("/from/0");
        GLOBEX.post(path + "/merge", from(foreign), "If-Match", kept.etag()).isProblem(404);
        Answer merged =
                ACME.post(path + "/merge", from(gone), "If-Match", kept.etag()).is(200);

        assertThat(merged.json().at("/account/attributes"))
                .isEqualTo(Client.parse("{\"employees\":10,\"region\":\"Oost\"}"));
        assertThat(merged.json().at("/conflicts").findValuesAsText("field")).contains("name", "employees");
        assertThat(merged.etag()).isEqualTo(ACME.get(path).etag());
        assertThat(ACME.get("/accounts/" + gone)
                        .isProblem(404)
                        .json()
                        .get("detail")
                        .asText())
                .contains(kept.id());
        assertThat(ACME.get("/accounts?externalId=" + mark + "-2").each("id")).containsExactly(kept.id());
        assertThat(lists(ACME, domain)).isFalse();
        assertThat(ACME.get(path + "/revisions")
                        .items()
                        .get(0)
                        .at("/merged/0/id")
                        .asText())
                .isEqualTo(gone);
    }

    @Test
    void anImportKnowsAnAccountByTheIdOfOneThatWasMergedIntoIt() {
        String mark = UUID.randomUUID().toString();
        Answer kept = ACME.post("/accounts", "{\"name\":\"Kept\",\"externalId\":\"" + mark + "-1\"}")
                .is(201);
        String gone = ACME.post("/accounts", "{\"name\":\"Gone\",\"externalId\":\"" + mark + "-2\"}")
                .is(201)
                .id();
        ACME.post("/accounts/" + kept.id() + "/merge", from(gone), "If-Match", kept.etag())
                .is(200);

        JsonNode job = ACME.finished(ACME.upload(
                "Id,Staff\n" + mark + "-2,77\n", "{\"columns\":{\"Id\":\"externalId\",\"Staff\":\"employees\"}}"));

        assertThat(job.at("/result/updated").asInt()).isEqualTo(1);
        JsonNode account = ACME.get("/accounts/" + kept.id()).json();
        assertThat(account.at("/attributes/employees").asInt()).isEqualTo(77);
        assertThat(account.get("externalId").asText()).isEqualTo(mark + "-1");
    }

    @Test
    void whoWasToldApartIsNotListedAgain() {
        String mark = UUID.randomUUID().toString();
        String domain = "e" + mark + ".example";
        String body = "{\"name\":\"%s %s\",\"domain\":\"%s\"}";
        String one = ACME.post("/accounts", body.formatted("North", mark, domain))
                .is(201)
                .id();
        String two = ACME.post("/accounts", body.formatted("South", mark, domain))
                .is(201)
                .id();
        assertThat(lists(ACME, domain)).isTrue();

        GLOBEX.post("/accounts/" + one + "/distinct", from(two)).isProblem(404);
        ACME.post("/accounts/" + one + "/distinct", from(UUID.randomUUID().toString()))
                .blames("/from/0");
        ACME.post("/accounts/" + one + "/distinct", from(two)).is(204);

        assertThat(lists(ACME, domain)).isFalse();
    }

    private static String from(String id) {
        return "{\"from\":[\"" + id + "\"]}";
    }

    /** Looks for a group with this key on all pages. */
    private static boolean lists(Tenant tenant, String key) {
        String next = "";
        do {
            Answer page = tenant.get("/accounts/duplicates?limit=200" + next).is(200);
            if (page.each("key").contains(key)) {
                return true;
            }
            next = page.json().has("nextCursor")
                    ? "&cursor=" + page.json().get("nextCursor").asText()
                    : "";
        } while (!next.isEmpty());
        return false;
    }

    private static JsonNode value(Tenant tenant, String id, String field) {
        JsonNode values =
                tenant.get("/accounts/" + id + "/values").is(200).json().get("values");
        return StreamSupport.stream(values.spliterator(), false)
                .filter(value -> value.get("field").asText().equals(field))
                .findFirst()
                .orElseThrow();
    }
}
