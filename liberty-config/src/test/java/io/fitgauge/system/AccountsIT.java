package io.fitgauge.system;

import static io.fitgauge.system.Tenant.ACME;
import static io.fitgauge.system.Tenant.GLOBEX;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AccountsIT {

    @Test
    void isMadeReadChangedAndDeletedAndNobodyElseSeesIt() {
        String mark = UUID.randomUUID().toString();
        Answer made = ACME.post("/accounts", "{\"name\":\"Known %s\",\"externalId\":\"%s\"}".formatted(mark, mark))
                .is(201);
        String path = "/accounts/" + made.id();

        assertThat(made.json().get("relationship").asText()).isEqualTo("PROSPECT");
        GLOBEX.cannotSee(path);
        assertThat(GLOBEX.get("/accounts?externalId=" + mark).items()).isEmpty();
        GLOBEX.put(path, "{\"name\":\"Taken\"}", "If-Match", made.etag()).isProblem(404);
        Answer changed = ACME.put(path, "{\"name\":\"Renamed\",\"relationship\":\"CUSTOMER\"}", "If-Match", made.etag())
                .is(200);
        assertThat(changed.json().has("externalId")).isFalse();
        ACME.delete(path, "If-Match", changed.etag()).is(204);
        ACME.get(path).isProblem(404);
    }

    @Test
    void anExternalIdIsOneAccountsOnlyWithinATenant() {
        String body = "{\"name\":\"Numbered\",\"externalId\":\"" + UUID.randomUUID() + "\"}";
        ACME.post("/accounts", body).is(201);

        ACME.post("/accounts", body).isProblem(409);
        GLOBEX.post("/accounts", body).is(201);
    }

    @Test
    void filtersFindWhatTheySayAndNothingOfOthers() {
        String mark = UUID.randomUUID().toString();
        String domain = "d" + mark + ".example";
        String body = ("{\"name\":\"ÉTÉ 100%% %s\",\"domain\":\"https://%s/about\",\"externalId\":\"%s\","
                        + "\"relationship\":\"CUSTOMER\",\"fitLabel\":\"BEST\","
                        + "\"attributes\":{\"country\":\"LI\",\"sector\":\"Sector %s\"}}")
                .formatted(mark, domain, mark, mark);
        String id = ACME.post("/accounts", body).is(201).id();

        for (String query : new String[] {
            "name=%C3%A9t%C3%A9%20100%25%20" + mark.substring(0, 6),
            "domain=" + domain,
            "externalId=" + mark,
            "sector=sector%20%20" + mark.toUpperCase(),
            "country=LI&relationship=CUSTOMER&fitLabel=BEST&externalId=" + mark
        }) {
            assertThat(ACME.get("/accounts?" + query).is(200).each("id"))
                    .as(query)
                    .containsExactly(id);
            assertThat(GLOBEX.get("/accounts?" + query).is(200).items())
                    .as(query)
                    .isEmpty();
        }
        assertThat(ACME.get("/accounts?country=BE&externalId=" + mark).items()).isEmpty();
        assertThat(ACME.get("/accounts?name=%25" + mark).items()).isEmpty();
        assertThat(ACME.get("/accounts?name=_T%C3%89").items()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"employees\":12.5",
                "\"employees\":0",
                "\"annualRevenue\":{\"amount\":123456789012345678.123456,\"currency\":\"EUR\"}",
                "\"sector\":\"Zażółć 日本 \\\"quoted\\\"\"",
                "\"businessModel\":\"B2B2C\"",
                "\"technologies\":[\"SAP\",\"Java\"]",
                "\"technologies\":[]",
                "\"sellsOnline\":false",
                "\"customerSince\":\"2024-02-29\"",
                "\"country\":\"NL\"",
                "\"industry\":[\"ISIC:J\",\"NACE21:J\",\"NACE:58.21\",\"NAICS:31-33\",\"SIC:5812\"]"
            })
    void aValueComesBackAsItWasSent(String value) {
        String attributes = "{" + value + "}";
        String id = ACME.post("/accounts", "{\"name\":\"Valued\",\"attributes\":" + attributes + "}")
                .is(201)
                .id();

        assertThat(ACME.get("/accounts/" + id).json().get("attributes")).isEqualTo(Client.parse(attributes));
    }

    @Test
    void nullAndBlankAreUnknownAndEmptyIsKnown() {
        String id = ACME.post(
                        "/accounts",
                        "{\"name\":\"Unknown\",\"attributes\":{\"sector\":\" \",\"employees\":null,\"goals\":[\" \"],\"challenges\":[\"a\",\"A\",\"b\"]}}")
                .is(201)
                .id();

        assertThat(ACME.get("/accounts/" + id).json().get("attributes"))
                .isEqualTo(Client.parse("{\"goals\":[],\"challenges\":[\"a\",\"b\"]}"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "employees|\"12\"",
                "employees|true",
                "employees|1234567890123456789",
                "employees|0.1234567",
                "employees|{}",
                "annualRevenue|5",
                "annualRevenue|{\"amount\":5}",
                "annualRevenue|{\"amount\":\"5\",\"currency\":\"EUR\"}",
                "annualRevenue|{\"amount\":5,\"currency\":\"XYZ\"}",
                "sector|5",
                "sector|[\"x\"]",
                "businessModel|\"B2X\"",
                "technologies|\"SAP\"",
                "technologies|[1]",
                "sellsOnline|\"true\"",
                "sellsOnline|1",
                "customerSince|\"2023-02-29\"",
                "customerSince|\"31-12-2023\"",
                "country|\"Netherlands\"",
                "country|\"XX\"",
                "industry|[\"NACE:99.99\"]",
                "industry|[\"ISIC:j\"]",
                "industry|\"NACE:58.21\"",
                "referralLikelihood|11",
                "profitability|0",
                "noSuchAttribute|1"
            })
    void aBadValueNamesItsPointerAndStoresNothing(String key, String value) {
        String name = "Bad " + UUID.randomUUID();

        Answer answer =
                ACME.post("/accounts", "{\"name\":\"%s\",\"attributes\":{\"%s\":%s}}".formatted(name, key, value));

        answer.isProblem(400);
        assertThat(answer.pointers()).anySatisfy(pointer -> assertThat(pointer).startsWith("/attributes/" + key));
        assertThat(ACME.get("/accounts?name=" + name.replace(" ", "%20")).items())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "/name|{}",
                "/name|{\"name\":\"  \"}",
                "/name|{\"name\":5}",
                "/relationship|{\"name\":\"x\",\"relationship\":\"ENEMY\"}",
                "/fitLabel|{\"name\":\"x\",\"fitLabel\":\"GOOD\"}",
                "/domain|{\"name\":\"x\",\"domain\":\"no domain\"}",
                "/attributes|{\"name\":\"x\",\"attributes\":[]}"
            })
    void aBadFieldNamesItsPointer(String pointer, String body) {
        ACME.post("/accounts", body).blames(pointer);
    }

    @Test
    void aNameThatIsTooLongIsRefused() {
        ACME.post("/accounts", "{\"name\":\"" + "n".repeat(200) + "\"}").is(201);
        ACME.post("/accounts", "{\"name\":\"" + "n".repeat(201) + "\"}").blames("/name");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+cmd|' /C calc'!A0", "-2+3", "@SUM(A1)"})
    void theExportNeutralisesFormulasAndHoldsNothingOfOthers(String name) {
        String id =
                ACME.post("/accounts", "{\"name\":\"" + name + "\"}").is(201).id();
        GLOBEX.newAccount("Only Globex knows");

        Answer export = ACME.get("/accounts/export").is(200);

        assertThat(export.header("Content-Type").orElseThrow()).startsWith("text/csv");
        assertThat(export.text()).startsWith("id,name,externalId,domain,relationship,fitLabel,");
        assertThat(export.text()).contains(",'" + name + ",").doesNotContain("," + name, "Only Globex knows");
        ACME.delete("/accounts/" + id, "If-Match", ACME.get("/accounts/" + id).etag())
                .is(204);
    }
}
