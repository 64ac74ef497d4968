package io.fitgauge.system;

import static io.fitgauge.system.Tenant.ACME;
import static io.fitgauge.system.Tenant.GLOBEX;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Who did what, as an administrator reads it. */
class AuditIT {

    @Test
    void aChangeIsToldWithWhatWasBefore() {
        Answer born = ACME.post("/accounts", "{\"name\":\"Audited\",\"attributes\":{\"employees\":5}}")
                .is(201);
        ACME.patch("/accounts/" + born.id(), "{\"attributes\":{\"employees\":6}}", "If-Match", born.etag())
                .is(200);

        List<JsonNode> entries = entries(ACME, "resource=account&resourceId=" + born.id());

        assertThat(entries)
                .extracting(entry -> entry.get("operation").asText())
                .containsExactly("PATCH /accounts/{id}", "POST /accounts");
        JsonNode edit = entries.get(0);
        assertThat(edit.at("/before/employees").asInt()).isEqualTo(5);
        assertThat(edit.at("/after/employees").asInt()).isEqualTo(6);
        assertThat(edit.get("before").has("name")).isFalse();
        assertThat(edit.get("kind").asText()).isEqualTo("PERSON");
        assertThat(edit.hasNonNull("by")).isTrue();
        assertThat(edit.get("address").asText()).isEqualTo("127.0.0.1");
    }

    @Test
    void whatIsEditedThroughEntitiesIsToldAlike() {
        Answer born = ACME.post("/products", "{\"name\":\"Audited " + UUID.randomUUID() + "\"}")
                .is(201);
        ACME.delete("/products/" + born.id(), "If-Match", born.etag()).is(204);

        List<JsonNode> entries = entries(ACME, "resource=product&resourceId=" + born.id());

        assertThat(entries)
                .extracting(entry -> entry.get("operation").asText())
                .containsExactly("DELETE /products/{id}", "POST /products");
        assertThat(entries.get(0).has("after")).isFalse();
        assertThat(entries.get(0).at("/before/name").asText()).startsWith("Audited");
        assertThat(entries.get(1).has("before")).isFalse();
    }

    @Test
    void whatWasRefusedIsNotTold() {
        String id = ACME.newAccount("Left alone");

        ACME.patch("/accounts/" + id, "{\"name\":\"Changed\"}", "If-Match", "\"7\"")
                .isProblem(412);

        assertThat(entries(ACME, "resource=account&resourceId=" + id)).hasSize(1);
    }

    @Test
    void anotherTenantSeesNothingOfIt() {
        String id = ACME.newAccount("Nobody else's");
        String by = entries(ACME, "resourceId=" + id).get(0).get("by").asText();

        assertThat(entries(GLOBEX, "resourceId=" + id)).isEmpty();
        assertThat(entries(GLOBEX, "by=" + by)).isEmpty();
        assertThat(GLOBEX.get("/audit?limit=200").is(200).text()).doesNotContain(id);
    }

    @Test
    void whoLogsInIsToldFromWhere() {
        ACME.login();

        JsonNode entry = entries(ACME, "resource=session&operation=POST%20/auth/login&limit=1")
                .get(0);

        assertThat(entry.get("kind").asText()).isEqualTo("PERSON");
        assertThat(entry.get("by").asText()).isEqualTo(me());
        assertThat(entry.get("address").asText()).isEqualTo("127.0.0.1");
        assertThat(entry.path("after").toString()).doesNotContain("@");
    }

    private static String me() {
        String id = ACME.newAccount("Mine");
        return entries(ACME, "resourceId=" + id).get(0).get("by").asText();
    }

    @Test
    void anImportIsTheDoingOfWhoSentTheFile() {
        Answer accepted = ACME.upload(
                "Name\nImported " + UUID.randomUUID() + "\nImported " + UUID.randomUUID() + "\n",
                "{\"columns\":{\"Name\":\"name\"}}");
        ACME.finished(accepted);

        JsonNode end = entries(ACME, "resource=job&resourceId=" + accepted.id()).get(0);
        assertThat(end.get("by").asText()).isEqualTo(me());
        assertThat(end.get("operation").asText()).isEqualTo("ACCOUNT_IMPORT");
        assertThat(end.at("/after/created").asInt()).isEqualTo(2);
        String request = end.get("requestId").asText();
        assertThat(entries(ACME, "requestId=" + request))
                .extracting(entry -> entry.get("resource").asText())
                .contains("account", "job");
    }

    @Test
    void itCanBeTakenAlongAsCsvOrAsLinesOfJson() {
        String id = ACME.newAccount("=Taken along");

        Answer csv = ACME.get("/audit/export?resourceId=" + id).is(200);
        Answer lines = ACME.get("/audit/export?resourceId=" + id, "Accept", "application/x-ndjson")
                .is(200);

        assertThat(csv.header("Content-Type").orElseThrow()).startsWith("text/csv");
        assertThat(csv.text().lines()).hasSize(2).last().asString().contains(id, "POST /accounts");
        assertThat(lines.header("Content-Type").orElseThrow()).startsWith("application/x-ndjson");
        assertThat(Client.parse(lines.text()))
                .isEqualTo(entries(ACME, "resourceId=" + id).get(0));
        assertThat(GLOBEX.get("/audit/export?resourceId=" + id).is(200).text().lines())
                .hasSize(1);
        ACME.get("/audit/export?resource=a&resorce=b").isProblem(400);
    }

    @Test
    void itCannotBeChanged() {
        String entry = entries(ACME, "limit=1").get(0).get("id").asText();

        ACME.delete("/audit/" + entry, "If-Match", "\"1\"").isProblem(404);
        ACME.get("/audit?from=yesterday").isProblem(400);
    }

    private static List<JsonNode> entries(Tenant tenant, String question) {
        return tenant.get("/audit?" + question).is(200).items();
    }
}
