package io.fitgauge.system;

import static io.fitgauge.system.Tenant.ACME;
import static io.fitgauge.system.Tenant.TYRELL;
import static io.fitgauge.system.Tenant.WONKA;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a tenant may have only so much of. */
class QuotaIT {

    private static final String OPTIONS = "{\"columns\":{\"Company\":\"name\"}}";

    @Test
    void aTenantAsksSoOftenAMinuteAndIsToldWhereItStands() {
        List<Answer> answers = new ArrayList<>();
        for (int i = 0; i < 45; i++) { // of two minutes, should the first one end meanwhile
            answers.add(TYRELL.get("/tenant"));
        }

        Answer first = answers.get(0).is(200);
        assertThat(first.header("RateLimit-Policy")).hasValue("\"minute\";q=20;w=60, \"second\";q=20;w=1");
        assertThat(first.header("RateLimit").orElse("")).matches("\"minute\";r=\\d+;t=\\d+");
        Answer refused = answers.stream()
                .filter(answer -> answer.status() != 200)
                .findFirst()
                .orElseThrow()
                .isProblem(429);
        assertThat(refused.header("RateLimit").orElse("")).startsWith("\"minute\";r=0;t=");
        assertThat(Integer.parseInt(refused.header("Retry-After").orElseThrow()))
                .isBetween(1, 60);
        assertThat(refused.json().get("type").asText()).isEqualTo("/problems/too-many-requests");
        assertThat(answers.stream().filter(answer -> answer.status() == 200).count())
                .isBetween(20L, 40L);
        ACME.get("/tenant").is(200);
    }

    @Test
    void whereItIsLiftedNobodyIsTold() {
        assertThat(ACME.get("/tenant").is(200).header("RateLimit")).isEmpty();
        assertThat(ACME.get("/tenant/usage")
                        .is(200)
                        .json()
                        .at("/requests/limit")
                        .isMissingNode())
                .isTrue();
    }

    @Test
    void accountsBeyondTheQuotaAreRefusedOneByOneAndInFiles() {
        WONKA.get("/accounts").items().forEach(QuotaIT::remove);
        Answer first = WONKA.post("/accounts", "{\"name\":\"One\"}").is(201);
        WONKA.newAccount("Two");

        JsonNode job = WONKA.finished(WONKA.upload("Company\nThree\nFour\n", OPTIONS));

        assertThat(job.get("state").asText()).isEqualTo("FAILED");
        assertThat(job.at("/problem/type").asText()).isEqualTo("/problems/quota-reached");
        assertThat(WONKA.get("/accounts").items()).hasSize(2);
        WONKA.newAccount("Three");
        Answer refused = WONKA.post("/accounts", "{\"name\":\"Four\"}").isProblem(409);
        assertThat(refused.json().get("type").asText()).isEqualTo("/problems/quota-reached");
        assertThat(WONKA.get("/tenant/usage").is(200).json().get("accounts").toString())
                .isEqualTo("{\"used\":3,\"limit\":3}");
        WONKA.delete("/accounts/" + first.id(), "If-Match", first.etag()).is(204);
        org.awaitility.Awaitility.await()
                .pollInSameThread()
                .until(() -> WONKA.post("/accounts", "{\"name\":\"Four\"}").status() == 201);
    }

    private static void remove(JsonNode account) {
        String path = "/accounts/" + account.get("id").asText();
        WONKA.delete(path, "If-Match", WONKA.get(path).etag()).is(204);
    }

    @Test
    void filesHaveAsManyRowsAndBytesAsTheTenantMaySend() {
        String rows = "Company\n" + "Same\n".repeat(5);

        JsonNode job = WONKA.finished(WONKA.upload(rows, OPTIONS));

        assertThat(job.get("state").asText()).isEqualTo("FAILED");
        assertThat(job.at("/problem/type").asText()).isEqualTo("/problems/too-large");
        WONKA.upload("Company\n" + "x".repeat(1_000) + "\n", OPTIONS).isProblem(413);
        ACME.uploadTo("/accounts/imports/preview", "Company\n" + "x".repeat(1_000) + "\n", "{}")
                .is(200);
    }

    @Test
    void usersBeyondTheQuotaAreRefused() {
        WONKA.get("/users").items().stream()
                .map(user -> "/users/" + user.get("id").asText())
                .filter(path -> !WONKA.get(path).json().get("role").asText().equals("TENANT_ADMIN"))
                .forEach(path ->
                        WONKA.delete(path, "If-Match", WONKA.get(path).etag()).is(204));
        invite().is(201);
        invite().is(201);

        assertThat(invite().isProblem(409).json().get("type").asText()).isEqualTo("/problems/quota-reached");
    }

    private static Answer invite() {
        return WONKA.post(
                "/users",
                "{\"email\":\"" + java.util.UUID.randomUUID()
                        + "@wonka.example\",\"name\":\"New\",\"role\":\"SALES\"}");
    }

    @Test
    void whatIsUsedIsToldToEverybodyInTheTenantOnly() {
        JsonNode usage = WONKA.get("/tenant/usage").is(200).json();

        assertThat(usage.at("/users/limit").asInt()).isEqualTo(3);
        assertThat(usage.at("/users/used").asInt()).isBetween(1, 3);
        assertThat(usage.at("/jobsRunning/limit").asInt()).isEqualTo(1);
        assertThat(usage.at("/importBytes").toString()).isEqualTo("{\"limit\":1000}");
        Client.get(Client.API + "/tenant/usage").isProblem(401);
    }
}
