package io.fitgauge.system;

import static io.fitgauge.system.Tenant.ACME;
import static io.fitgauge.system.Tenant.GLOBEX;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ImportIT {

    private static final String SP500 =
            "{\"columns\":{\"Security\":\"name\",\"Symbol\":\"externalId\",\"GICS Sector\":\"sector\","
                    + "\"Headquarters Location\":\"region\",\"Founded\":\"foundedYear\"},\"badCell\":\"%s\"}";
    static final String COLUMNS = "\"columns\":{\"Id\":\"externalId\",\"Name\":\"name\",\"Staff\":\"employees\"}";

    @Test
    void theCompaniesOfSp500ComeInWithUnreadableYearsUnknown() {
        Answer accepted = ACME.upload(sp500(), SP500.formatted("UNKNOWN"));
        JsonNode job = ACME.finished(accepted);

        assertThat(job.get("state").asText()).as(job.toString()).isEqualTo("DONE");
        assertThat(job.get("done").asInt()).isEqualTo(503);
        assertThat(job.get("total").asInt()).isEqualTo(503);
        counts(job, 503, 503, 0, 0, 0);
        List<String> remarks = rejects(ACME, accepted);
        assertThat(remarks.get(0)).isEqualTo("line,column,reason,raw line");
        assertThat(remarks).hasSize(1 + 39).anySatisfy(line -> assertThat(line).contains("2013 (1888)", "Founded"));
        assertThat(ACME.get("/accounts?externalId=ABBV")
                        .items()
                        .get(0)
                        .get("attributes")
                        .has("foundedYear"))
                .isFalse();
        assertThat(ACME.get("/accounts?externalId=MMM").items().get(0).get("attributes"))
                .isEqualTo(Client.parse(
                        "{\"sector\":\"Industrials\",\"region\":\"Saint Paul, Minnesota\",\"foundedYear\":1902}"));

        counts(ACME.finished(ACME.upload(sp500(), SP500.formatted("UNKNOWN"))), 503, 0, 0, 503, 0);
    }

    @Test
    void theSameFileIsAnotherTenantsOwnAndRejectsRowsWhenItSaysSo() {
        Answer accepted = GLOBEX.upload(sp500(), SP500.formatted("REJECT_ROW"));

        counts(GLOBEX.finished(accepted), 503, 464, 0, 0, 39);
        assertThat(rejects(GLOBEX, accepted)).hasSize(1 + 39);
        assertThat(GLOBEX.get("/accounts?externalId=ABBV").items()).isEmpty();
        assertThat(GLOBEX.get("/accounts?externalId=MMM").items()).hasSize(1);
        String job = GLOBEX.get(accepted.header("Location").orElseThrow()).id();
        ACME.cannotSee("/jobs/" + job);
        ACME.cannotSee("/accounts/imports/" + job);
        ACME.cannotSee("/accounts/imports/" + job + "/rejects");
    }

    @Test
    void aKnownExternalIdUpdatesAndABlankCellKeepsOrClears() {
        String one = UUID.randomUUID().toString();
        String two = UUID.randomUUID().toString();
        String head = "Id,Name,Staff\n";
        counts(run(head + one + ",First,10\n" + two + ",Second,20\n", options("")), 2, 2, 0, 0, 0);

        counts(run(head + one + ",First,11\n" + two + ",Second,\n", options("")), 2, 0, 1, 1, 0);
        assertThat(staff(one)).isEqualTo(11);
        assertThat(staff(two)).isEqualTo(20);
        counts(run(head + two + ",Second,\n", options(",\"blank\":\"CLEAR\"")), 1, 0, 1, 0, 0);
        assertThat(account(two).path("attributes").has("employees")).isFalse();
    }

    @Test
    void aRepeatedExternalIdRejectsTheLaterRow() {
        String id = UUID.randomUUID().toString();
        Answer accepted = ACME.upload("Id,Name,Staff\n" + id + ",First,1\n" + id + ",Later,2\n", options(""));

        counts(ACME.finished(accepted), 2, 1, 0, 0, 1);
        assertThat(account(id).get("name").asText()).isEqualTo("First");
        assertThat(rejects(ACME, accepted))
                .hasSize(2)
                .last()
                .asString()
                .startsWith("3,Id,")
                .contains("Later");
    }

    @Test
    void allOrNothingTakesNothingWhenOneRowIsBad() {
        String id = UUID.randomUUID().toString();
        String good = "Id,Name,Staff\n" + id + ",Good,1\n";

        Answer accepted = ACME.upload(good + "x" + id + ",Bad,many\n", options(",\"mode\":\"ALL_OR_NOTHING\""));
        ACME.finished(accepted);
        assertThat(ACME.get("/accounts?externalId=" + id).items()).isEmpty();
        assertThat(rejects(ACME, accepted)).hasSize(2).last().asString().contains("Staff", "many");
        counts(run(good, options(",\"mode\":\"ALL_OR_NOTHING\"")), 1, 1, 0, 0, 0);
    }

    @Test
    void aDryRunCountsAndStoresNothing() {
        String id = UUID.randomUUID().toString();

        counts(run("Id,Name,Staff\n" + id + ",Dry,1\nx,Bad,y\n", options(",\"dryRun\":true")), 2, 1, 0, 0, 1);
        assertThat(ACME.get("/accounts?externalId=" + id).items()).isEmpty();
    }

    @Test
    void cellsAreReadAsTheOptionsSay() {
        String id = UUID.randomUUID().toString();
        String csv = "Id;Name;Turnover;Tags;Land;Since;Shop\n" + id
                + ";\"Semi; colon\";1.234,5;SAP|Java|;Netherlands;31-12-2023;ja\n";
        String options = "{\"columns\":{\"Id\":\"externalId\",\"Name\":\"name\",\"Turnover\":\"annualRevenue\","
                + "\"Tags\":\"technologies\",\"Land\":\"country\",\"Since\":\"customerSince\",\"Shop\":\"sellsOnline\"},"
                + "\"delimiter\":\";\",\"tagSeparator\":\"|\",\"country\":\"NAME\",\"decimal\":\",\",\"grouping\":\".\","
                + "\"currency\":\"USD\",\"dateFormat\":\"dd-MM-yyyy\",\"booleans\":[\"ja\",\"nee\"]}";

        counts(run(csv, options), 1, 1, 0, 0, 0);
        assertThat(account(id).get("name").asText()).isEqualTo("Semi; colon");
        assertThat(account(id).get("attributes"))
                .isEqualTo(Client.parse(
                        "{\"annualRevenue\":{\"amount\":1234.5,\"currency\":\"USD\"},\"technologies\":[\"SAP\",\"Java\"],"
                                + "\"country\":\"NL\",\"customerSince\":\"2023-12-31\",\"sellsOnline\":true}"));
    }

    @Test
    void whatMakesNoSenseIsRefusedAtOnce() {
        String csv = "Id,Name\nx,Y\n";
        ACME.upload(csv, options("")).isProblem(400);
        ACME.upload("", options("")).isProblem(400);
        ACME.upload(csv, "{\"columns\":{}}").blames("/columns");
        ACME.upload(csv, "{\"columns\":{\"Name\":\"colour\"}}").blames("/columns/Name");
        ACME.upload(csv, options(",\"delimiter\":\"||\"")).blames("/delimiter");
        ACME.upload(csv, options(",\"charset\":\"klingon\"")).blames("/charset");
        ACME.upload(csv, options(",\"mode\":\"SOME\"")).blames("/mode");
        ACME.upload(csv, options(",\"colour\":\"red\"")).blames("/colour");
        ACME.post("/accounts/imports", "{}").isProblem(415);
    }

    private static JsonNode run(String csv, String options) {
        JsonNode job = ACME.finished(ACME.upload(csv, options));
        assertThat(job.get("state").asText()).as(job.toString()).isEqualTo("DONE");
        return job;
    }

    private static void counts(JsonNode job, int read, int created, int updated, int unchanged, int rejected) {
        JsonNode result = job.get("result");
        assertThat(result).as(job.toString()).isNotNull();
        assertThat(List.of(
                        result.get("read").asInt(),
                        result.get("created").asInt(),
                        result.get("updated").asInt(),
                        result.get("unchanged").asInt(),
                        result.get("rejected").asInt()))
                .as("read, created, updated, unchanged, rejected")
                .containsExactly(read, created, updated, unchanged, rejected);
    }

    private static List<String> rejects(Tenant tenant, Answer accepted) {
        String csv = tenant.get("/accounts/imports/" + accepted.id() + "/rejects")
                .is(200)
                .text();
        return Arrays.stream(csv.split("\r?\n")).filter(line -> !line.isEmpty()).toList();
    }

    private static JsonNode account(String externalId) {
        return ACME.get("/accounts?externalId=" + externalId).is(200).items().get(0);
    }

    private static int staff(String externalId) {
        return account(externalId).at("/attributes/employees").asInt();
    }

    private static String options(String more) {
        return "{" + COLUMNS + more + "}";
    }

    private static String sp500() {
        try (InputStream file = ImportIT.class.getResourceAsStream("/io/fitgauge/demo/sp500.csv")) {
            return new String(Objects.requireNonNull(file).readAllBytes(), UTF_8);
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
    }
}
