package io.fitgauge.system;

import static io.fitgauge.system.Tenant.GLOBEX;
import static io.fitgauge.system.Tenant.INITECH;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Arrays;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Exports that come back in. */
class ReturningIT {

    private static final String IMPORTS = "/accounts/imports";

    private final String mark = "r" + UUID.randomUUID().toString().replace("-", "");

    @Test
    void whatAnExportWritesComesBackInUnchanged() {
        String odd = INITECH.post(
                        "/accounts",
                        """
                        {"name": "=SUM(A1) \\"quoted\\", %1$s", "externalId": "+%1$s", "domain": "%1$s.example",
                         "relationship": "FORMER", "fitLabel": "BAD_FIT", "attributes": {
                           "sector": "'-it's; a \\"list\\", no\\ttab", "region": "  two  spaces  ",
                           "technologies": ["@home", "a;b", "\\"quoted\\"", "=1+1"], "goals": [],
                           "annualRevenue": {"amount": -1234.56, "currency": "PLN"}, "productTeamSize": 12.5,
                           "customerSince": "2024-02-29", "country": "NL", "industry": ["NACE:58.21", "ISIC:J"],
                           "sellsOnline": false}}"""
                                .formatted(mark))
                .is(201)
                .id();
        INITECH.post(
                        "/accounts",
                        "{\"name\":\"\uff0bwide \ud83d\ude00 \u0141\u00f3d\u017a " + mark
                                + "\",\"attributes\":{\"sector\":\"two\\nlines\"}}")
                .is(201);
        String before = INITECH.get("/accounts/" + odd).is(200).text();
        String export = export(INITECH);

        JsonNode options = INITECH.preview(IMPORTS, export).get("options");
        JsonNode job = INITECH.finished(INITECH.upload(export, options.toString()));

        assertThat(job.at("/result/read").asInt()).isGreaterThan(1);
        assertThat(job.at("/result/unchanged").asInt())
                .as(job.toString())
                .isEqualTo(job.at("/result/read").asInt());
        assertThat(INITECH.get("/accounts/" + odd).is(200).text()).isEqualTo(before);
        assertThat(export(INITECH)).isEqualTo(export);
    }

    @Test
    void rowsThatNameNoAccountHereAreRejected() {
        String theirs = GLOBEX.newAccount("Theirs " + mark);
        String csv = "id,name\n%s,Stolen %s\n%s,Nobody %s\n".formatted(theirs, mark, UUID.randomUUID(), mark);
        Answer accepted = INITECH.upload(csv, "{\"columns\":{\"id\":\"id\",\"name\":\"name\"}}");

        JsonNode job = INITECH.finished(accepted);

        assertThat(job.get("result").toString())
                .isEqualTo("{\"read\":2,\"created\":0,\"updated\":0,\"unchanged\":0,\"rejected\":2}");
        assertThat(INITECH.get(IMPORTS + "/" + accepted.id() + "/rejects")
                        .is(200)
                        .text())
                .contains("2,id,There is no account " + theirs + " here.");
        assertThat(GLOBEX.get("/accounts/" + theirs).json().get("name").asText())
                .isEqualTo("Theirs " + mark);
    }

    @Test
    void aRowOfAnOldExportFindsTheAccountThatItsOwnWasMergedInto() {
        String kept = INITECH.newAccount("Kept " + mark);
        String gone = INITECH.newAccount("Gone " + mark);
        String old = Arrays.stream(export(INITECH).split("\r?\n"))
                .filter(line -> line.startsWith("id,") || line.startsWith(gone))
                .map(line -> line.replace("Gone " + mark, "Gone but here " + mark))
                .reduce("", (file, line) -> file + line + "\n");
        INITECH.post("/accounts/" + kept + "/merge", "{\"from\":[\"" + gone + "\"]}", "If-Match", "\"1\"")
                .is(200);

        JsonNode options = INITECH.preview(IMPORTS, old).get("options");
        JsonNode job = INITECH.finished(INITECH.upload(old, options.toString()));

        assertThat(job.get("result").toString())
                .isEqualTo("{\"read\":1,\"created\":0,\"updated\":1,\"unchanged\":0,\"rejected\":0}");
        assertThat(INITECH.get("/accounts/" + kept).json().get("name").asText()).isEqualTo("Gone but here " + mark);
    }

    private static String export(Tenant tenant) {
        return tenant.get("/accounts/export").is(200).text();
    }
}
