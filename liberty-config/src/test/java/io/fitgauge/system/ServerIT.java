package io.fitgauge.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ServerIT {

    @Test
    void theApiDescribesItself() {
        JsonNode document = Client.get(Client.SERVER + "/openapi", "Accept", "application/json")
                .is(200)
                .json();

        assertThat(document.get("openapi").asText()).startsWith("3.1");
        assertThat(document.get("paths").toString())
                .contains("/api/v1/accounts/imports", "/api/v1/icps/{id}/evaluate", "/api/v1/auth/login");
    }

    @Test
    void theApiCanBeTriedOutInABrowser() {
        Answer page = Client.get(Client.SERVER + "/openapi/ui");

        assertThat(page.header("Location").orElse("/openapi/ui/")).isEqualTo("/openapi/ui/");
        assertThat(Client.get(Client.SERVER + "/openapi/ui/").is(200).text()).contains("<html");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/health", "/health/live", "/health/ready", "/health/started"})
    void theServerSaysThatItIsWell(String path) {
        assertThat(Client.get(Client.SERVER + path).is(200).json().get("status").asText())
                .isEqualTo("UP");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/metrics",
                "/ibm/api",
                "/ibm/api/explorer",
                "/ibm/api/config",
                "/jwt",
                "/jwt/ibm/api",
                "/api/explorer",
                "/IBMJMXConnectorREST",
                "/adminCenter"
            })
    void nothingElseOfTheServerIsPublic(String path) {
        Client.get(Client.SERVER + path).isProblem(404);
    }

    @Test
    void metricsAnswerOnThePrivatePortAndTellNothingOfTenants() {
        Tenant.ACME.get("/accounts").is(200);

        String metrics = Client.get(Client.PRIVATE + "/metrics")
                .is(200)
                .text()
                .replaceAll("http_route=\"[^\"]*\"", ""); // the API's own paths are nobody's

        assertThat(metrics).contains("jvm_uptime_seconds");
        assertThat(metrics).doesNotContain("tenant=", "acme", "globex");
    }

    @Test
    void theApiIsNotOnThePrivatePort() {
        assertThat(Client.get(Client.PRIVATE + "/api/v1/accounts").status()).isEqualTo(404);
    }
}
