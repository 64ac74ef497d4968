package io.fitgauge.system;

import static io.fitgauge.system.Tenant.ACME;
import static io.fitgauge.system.Tenant.GLOBEX;
import static io.fitgauge.system.Tenant.INITECH;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What is weak about an ICP, as its people hear it. */
class LintIT {

    private static final String PLACE =
            "[{'key':'place','attribute':'country','mode':'SCORE','weight':10,'match':{'op':'IN','values':['NL']}}]"
                    .replace('\'', '"');

    @Test
    void everyWarningHasACodeAndSaysWhyItMattersAndWhatToDo() {
        String icp = "/icps/" + ACME.newIcp(PLACE);

        Answer report = ACME.get(icp + "/lint").is(200);

        assertThat(report.json().get("warnings")).allSatisfy(warning -> {
            assertThat(warning.get("code").asText()).matches("[A-Z_]+");
            assertThat(warning.get("message").asText()).endsWith(".");
            assertThat(warning.get("why").asText()).endsWith(".");
            assertThat(warning.get("advice").asText()).endsWith(".");
        });
        assertThat(codes(report)).contains("TOO_FEW_CRITERIA", "ONE_CATEGORY", "NO_MONEY_OR_SIZE", "NO_EVIDENCE");
        GLOBEX.cannotSee(icp + "/lint");
    }

    @Test
    void theReadersLanguageIsChosenByTheRequest() {
        String icp = "/icps/" + ACME.newIcp(PLACE);

        assertThat(message(icp, "en")).startsWith("There is only one criterion;");
        assertThat(message(icp, "nl")).startsWith("Er is maar één criterium;");
        assertThat(message(icp, "de-AT")).startsWith("Es gibt nur ein Kriterium;");
        assertThat(message(icp, "sv")).startsWith("Det finns bara ett kriterium;");
        assertThat(message(icp, "pl")).startsWith("Jest tylko jedno kryterium;");
    }

    private static String message(String icp, String language) {
        return ACME.get(icp + "/lint", "Accept-Language", language).is(200).at("/warnings/0/message");
    }

    @Test
    void aTenantSetsWhereWarningsBegin() {
        String icp = "/icps/" + INITECH.newIcp(PLACE);
        assertThat(codes(INITECH.get(icp + "/lint").is(200))).contains("TOO_FEW_CRITERIA");

        set("{\"fewestCriteria\":1}").is(200);
        try {
            assertThat(codes(INITECH.get(icp + "/lint").is(200))).doesNotContain("TOO_FEW_CRITERIA");
        } finally {
            set("{\"fewestCriteria\":null}").is(200);
        }

        assertThat(codes(INITECH.get(icp + "/lint").is(200))).contains("TOO_FEW_CRITERIA");
        set("{\"overlapPercent\":101}").blames("/settings/lint/overlapPercent");
    }

    private static Answer set(String lint) {
        String tag = INITECH.get("/tenant").is(200).etag();
        return INITECH.patch("/tenant", "{\"settings\":{\"lint\":" + lint + "}}", "If-Match", tag);
    }

    @Test
    void aProductWithoutAnIcpIsPointedOutUntilThereIsOne() {
        String name = "Product " + UUID.randomUUID();
        String product =
                GLOBEX.post("/products", "{\"name\":\"" + name + "\"}").is(201).id();
        Answer made = GLOBEX.post("/icps", GLOBEX.icp(PLACE)).is(201);
        String icp = "/icps/" + made.id();
        assertThat(products(icp)).contains(name);

        GLOBEX.patch(icp, "{\"productId\":\"" + product + "\"}", "If-Match", made.etag())
                .is(200);
        GLOBEX.post(icp + "/publish", "").is(201);

        assertThat(products(icp)).doesNotContain(name);
        GLOBEX.post(icp + "/retire", "").is(200);
    }

    private static String products(String icp) {
        StringBuilder named = new StringBuilder();
        for (JsonNode warning : GLOBEX.get(icp + "/lint").is(200).json().get("warnings")) {
            named.append(warning.at("/facts/product").asText());
        }
        return named.toString();
    }

    private static java.util.List<String> codes(Answer report) {
        return report.json().get("warnings").findValuesAsText("code");
    }
}
