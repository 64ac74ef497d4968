package io.fitgauge.system;

import static io.fitgauge.system.Tenant.ACME;
import static io.fitgauge.system.Tenant.GLOBEX;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.InputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ConventionsIT {

    private static final String NOBODY = "/accounts/" + UUID.randomUUID();

    @ParameterizedTest
    @ValueSource(strings = {"/nothing", "/accounts/not-an-id", "/icps/1", "/attributes/noSuchKey"})
    void whatIsNotThereIsAProblem(String path) {
        ACME.get(path).isProblem(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/nothing", "/api", "/api/v2/accounts", "/index.html", "/WEB-INF/web.xml"})
    void anAddressOutsideTheApiIsAProblemToo(String path) {
        Client.get(Client.SERVER + path).isProblem(404);
    }

    @ParameterizedTest
    @CsvSource({"DELETE,/accounts", "PUT,/accounts", "POST,/jobs", "GET,/auth/login", "PUT,/attributes/sector"})
    void aMethodThatIsNotOfferedIsAProblem(String method, String path) {
        ACME.send(method, path, BodyPublishers.ofString("{}"), "Content-Type", "application/json")
                .isProblem(405);
    }

    @Test
    void whatCannotBeGivenAsAskedForIsAProblem() {
        ACME.get("/accounts", "Accept", "application/xml").isProblem(406);
    }

    @Test
    void whatCannotBeReadIsAProblem() {
        ACME.send("POST", "/accounts", BodyPublishers.ofString("<a/>"), "Content-Type", "application/xml")
                .isProblem(415);
    }

    @Test
    void aBodyThatIsTooLargeIsRefusedDeclaredOrNot() {
        String large = "{\"name\":\"" + "x".repeat(1_200_000) + "\"}";

        ACME.post("/accounts", large).isProblem(413);
        ACME.send(
                        "POST",
                        "/accounts",
                        BodyPublishers.ofInputStream(() -> new EndlessA(2_000_000)),
                        "Content-Type",
                        "application/json")
                .isProblem(413);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "{", "[]", "null", "\"text\"", "{} {}", "{\"name\":\"a\",\"name\":\"b\"}", "{'name':1}"})
    void whatIsNoJsonObjectIsAProblem(String body) {
        ACME.post("/accounts", body).isProblem(400);
    }

    @Test
    void aBodyNestedTooDeeplyIsAProblem() {
        ACME.post("/accounts", "{\"name\":\"x\",\"attributes\":" + "[".repeat(5000) + "]".repeat(5000) + "}")
                .isProblem(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"tenantId", "role", "score", "id", "tenant", "a/b~c"})
    void anUnknownFieldIsNamedAndRefused(String field) {
        ACME.post("/accounts", "{\"name\":\"Unknown field\",\"" + field + "\":\"x\"}")
                .blames("/" + field.replace("~", "~0").replace("/", "~1"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "nmae=x",
                "tenant=globex",
                "limit=0",
                "limit=201",
                "limit=x",
                "cursor=x",
                "sort=password",
                "sort=name;drop",
                "sort=-",
                "relationship=ENEMY"
            })
    void anUnknownOrBadQueryParameterIsRefused(String query) {
        ACME.get("/accounts?" + query).isProblem(400);
    }

    @Test
    void everyAnswerForbidsSniffingAndStoringAndNamesNoServer() {
        for (Answer answer : List.of(
                ACME.get("/accounts"),
                ACME.get(NOBODY),
                ACME.post("/accounts", "{"),
                Client.get(Client.API + "/accounts"),
                Client.get(Client.SERVER + "/nothing"))) {
            assertThat(answer.header("X-Content-Type-Options"))
                    .as(answer.text())
                    .hasValue("nosniff");
            assertThat(answer.header("Cache-Control").orElse(""))
                    .as(answer.text())
                    .contains("no-store");
            assertThat(answer.header("Server")).isEmpty();
            assertThat(answer.header("X-Powered-By")).isEmpty();
        }
    }

    @Test
    void whatIsCreatedSaysWhereItIsAndCarriesAStrongTag() {
        Answer made = ACME.post("/products", "{\"name\":\"Located\"}").is(201);
        String location = made.header("Location").orElseThrow();

        assertThat(location).isEqualTo(Client.API + "/products/" + made.id());
        assertThat(made.etag()).startsWith("\"");
        Answer read = ACME.get(location).is(200);
        assertThat(read.json()).isEqualTo(made.json());
        assertThat(read.etag()).isEqualTo(made.etag());
        GLOBEX.cannotSee(location);
    }

    @Test
    void whatIsKnownAlreadyIsNotSentAgain() {
        Answer made = ACME.post("/products", "{\"name\":\"Kept\"}").is(201);

        Answer again =
                ACME.get("/products/" + made.id(), "If-None-Match", made.etag()).is(304);
        assertThat(again.text()).isEmpty();
        ACME.get("/products/" + made.id(), "If-None-Match", "\"other\"").is(200);
    }

    @Test
    void aChangeNeedsTheTagThatWasRead() {
        Answer made = ACME.post("/products", "{\"name\":\"Guarded\"}").is(201);
        String path = "/products/" + made.id();

        ACME.patch(path, "{\"name\":\"X\"}").isProblem(428);
        ACME.put(path, "{\"name\":\"X\"}").isProblem(428);
        ACME.delete(path).isProblem(428);
        ACME.patch(path, "{\"name\":\"X\"}", "If-Match", "\"999\"").isProblem(412);
        ACME.put(path, "{\"name\":\"X\"}", "If-Match", "W/" + made.etag()).isProblem(412);
        ACME.delete(path, "If-Match", "\"999\"").isProblem(412);
        GLOBEX.patch(path, "{\"name\":\"X\"}", "If-Match", made.etag()).isProblem(404);
        GLOBEX.delete(path, "If-Match", made.etag()).isProblem(404);

        Answer changed = ACME.patch(path, "{\"name\":\"Changed\"}", "If-Match", made.etag())
                .is(200);
        assertThat(changed.etag()).isNotEqualTo(made.etag());
        ACME.patch(path, "{\"name\":\"Late\"}", "If-Match", made.etag()).isProblem(412);
        ACME.delete(path, "If-Match", changed.etag()).is(204);
        ACME.get(path).isProblem(404);
    }

    @Test
    void aMergePatchChangesWhatItNamesAndNullUnsets() {
        Answer made = ACME.post(
                        "/accounts",
                        "{\"name\":\"Patched\",\"domain\":\"patched.example\",\"attributes\":{\"sector\":\"Games\",\"employees\":5}}")
                .is(201);

        JsonNode after = ACME.patch(
                        "/accounts/" + made.id(),
                        "{\"domain\":null,\"attributes\":{\"sector\":null,\"country\":\"NL\"}}",
                        "If-Match",
                        made.etag())
                .is(200)
                .json();

        assertThat(after.get("name").asText()).isEqualTo("Patched");
        assertThat(after.has("domain")).isFalse();
        assertThat(after.get("attributes").toString()).contains("\"employees\":5", "\"country\":\"NL\"");
        assertThat(after.get("attributes").has("sector")).isFalse();
    }

    @Test
    void readOnlyFieldsMayComeBackButNotChanged() {
        Answer made = ACME.post("/accounts", "{\"name\":\"Sent back\"}").is(201);
        String path = "/accounts/" + made.id();

        Answer same = ACME.put(path, made.text(), "If-Match", made.etag()).is(200);
        ACME.put(path, made.text().replace(made.id(), UUID.randomUUID().toString()), "If-Match", same.etag())
                .blames("/id");
        ACME.patch(path, "{\"createdAt\":\"2020-01-01T00:00:00Z\"}", "If-Match", same.etag())
                .blames("/createdAt");
    }

    @Test
    void aListIsReadByCursorsThatStayWhatTheyAreUnderInserts() {
        String prefix = "Paged" + UUID.randomUUID();
        for (int i = 10; i < 20; i++) {
            ACME.newAccount(prefix + " " + i);
        }
        List<String> seen = new ArrayList<>();
        String next = "/accounts?limit=3&sort=name&name=" + prefix;
        int pages = 0;
        while (next != null) {
            Answer page = ACME.get(next).is(200);
            seen.addAll(page.each("name"));
            next = page.header("Link").map(ConventionsIT::target).orElse(null);
            assertThat(next != null).isEqualTo(page.json().has("nextCursor"));
            if (pages++ == 0) {
                ACME.newAccount(prefix + " 05");
                ACME.newAccount(prefix + " 105");
            }
        }

        assertThat(seen).hasSize(10).isSorted().doesNotHaveDuplicates();
        assertThat(ACME.get("/accounts?limit=200&sort=-name&name=" + prefix).each("name"))
                .hasSize(12)
                .isSortedAccordingTo(java.util.Comparator.reverseOrder());
        assertThat(GLOBEX.get("/accounts?name=" + prefix).items()).isEmpty();
    }

    @Test
    void aCursorOfAnotherOrderOrTenantShowsNothingStrange() {
        String prefix = "Cursor" + UUID.randomUUID();
        ACME.newAccount(prefix + " 1");
        ACME.newAccount(prefix + " 2");
        String cursor = ACME.get("/accounts?limit=1&sort=name&name=" + prefix)
                .json()
                .get("nextCursor")
                .asText();

        ACME.get("/accounts?limit=1&sort=-name&cursor=" + cursor).isProblem(400);
        assertThat(GLOBEX.get("/accounts?sort=name&name=" + prefix + "&cursor=" + cursor)
                        .is(200)
                        .items())
                .isEmpty();
    }

    @Test
    void aKeyBelongsToItsBodyItsOperationAndItsCaller() {
        String key = UUID.randomUUID().toString();
        Answer first = ACME.post("/products", "{\"name\":\"Keyed\"}", "Idempotency-Key", key)
                .is(201);

        ACME.post("/products", "{\"name\":\"Other\"}", "Idempotency-Key", key).isProblem(422);
        assertThat(ACME.post("/segments", "{\"name\":\"Keyed\"}", "Idempotency-Key", key)
                        .is(201)
                        .id())
                .isNotEqualTo(first.id());
        Answer elsewhere = GLOBEX.post("/products", "{\"name\":\"Other\"}", "Idempotency-Key", key)
                .is(201);
        assertThat(elsewhere.id()).isNotEqualTo(first.id());
        ACME.post("/products", "{\"name\":\"Long key\"}", "Idempotency-Key", "k".repeat(256))
                .isProblem(400);
    }

    @Test
    void aRefusedRequestLeavesItsKeyFree() {
        String key = UUID.randomUUID().toString();

        ACME.post("/products", "{\"name\":\"\"}", "Idempotency-Key", key).blames("/name");
        ACME.post("/products", "{\"name\":\"Second try\"}", "Idempotency-Key", key)
                .is(201);
    }

    private static String target(String link) {
        assertThat(link).contains("rel=\"next\"");
        return link.substring(link.indexOf('<') + 1, link.indexOf('>'));
    }

    /** A body whose length nobody declares. */
    private static final class EndlessA extends InputStream {

        private int left;

        private EndlessA(int length) {
            this.left = length;
        }

        @Override
        public int read() {
            return left-- > 0 ? 'a' : -1;
        }
    }
}
