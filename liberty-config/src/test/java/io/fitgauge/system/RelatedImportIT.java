package io.fitgauge.system;

import static io.fitgauge.system.Tenant.ACME;
import static io.fitgauge.system.Tenant.GLOBEX;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class RelatedImportIT {

    private static final String CONTACTS = "/contacts/imports";
    private static final String DEALS = "/deals/imports";
    private static final String PEOPLE = "{\"columns\":{\"Id\":\"externalId\",\"Name\":\"name\",\"Mail\":\"email\","
            + "\"Company\":\"account.name\"}%s}";
    private static final String SALES = "{\"columns\":{\"Id\":\"externalId\",\"Company\":\"account.name\","
            + "\"Status\":\"stage\",\"Value\":\"amount\",\"End\":\"closedOn\"},\"currency\":\"EUR\","
            + "\"values\":{\"stage\":{\"sold\":\"WON\"}}%s}";

    private final String mark = UUID.randomUUID().toString();
    private final String company = "Imported for " + mark;
    private final String account = ACME.newAccount(company);

    @Test
    void contactsAreCreatedThenFoundAgainByExternalIdOrAddress() {
        String csv = "Id,Name,Mail,Company\n%1$s,Ann,ann@%1$s.example,%2$s\n,Ben,ben@%1$s.example,%2$s\n"
                .formatted(mark, company);

        counts(run(CONTACTS, csv, PEOPLE.formatted("")), 2, 2, 0, 0, 0);
        counts(run(CONTACTS, csv, PEOPLE.formatted("")), 2, 0, 0, 2, 0);
        counts(run(CONTACTS, csv.replace("Ben", "Benjamin"), PEOPLE.formatted("")), 2, 0, 1, 1, 0);
        assertThat(ACME.get("/contacts?accountId=" + account + "&sort=name").each("name"))
                .containsExactly("Ann", "Benjamin");
        assertThat(GLOBEX.get("/contacts?externalId=" + mark).items()).isEmpty();
    }

    @Test
    void anotherTenantsAccountsAreNoMatchAndItsImportsAreNotFound() {
        Answer accepted = GLOBEX.uploadTo(
                CONTACTS, "Id,Name,Mail,Company\n" + mark + ",Ann,," + company + "\n", PEOPLE.formatted(""));

        counts(GLOBEX.finished(accepted), 1, 0, 0, 0, 1);
        assertThat(GLOBEX.get(CONTACTS + "/" + accepted.id() + "/rejects")
                        .is(200)
                        .text())
                .contains("2,Company,")
                .contains(company);
        ACME.cannotSee(CONTACTS + "/" + accepted.id());
        ACME.cannotSee(CONTACTS + "/" + accepted.id() + "/rejects");
        GLOBEX.get(DEALS + "/" + accepted.id()).isProblem(404);
        GLOBEX.get("/accounts/imports/" + accepted.id()).isProblem(404);
        assertThat(GLOBEX.get(CONTACTS + "/" + accepted.id())
                        .is(200)
                        .json()
                        .at("/job/kind")
                        .asText())
                .isEqualTo("CONTACT_IMPORT");
    }

    @Test
    void dealsComeInAndBrokenRulesRejectTheirRows() {
        String csv = "Id,Company,Status,Value,End\n%1$s,%2$s,sold,1234.5,2026-02-03\nx%1$s,%2$s,OPEN,5,2026-02-03\n"
                .formatted(mark, company);
        Answer accepted = ACME.uploadTo(DEALS, csv, SALES.formatted(""));

        counts(ACME.finished(accepted), 2, 1, 0, 0, 1);
        assertThat(ACME.get(DEALS + "/" + accepted.id() + "/rejects").is(200).text())
                .contains("3,End,closedOn");
        JsonNode deal = ACME.get("/deals?accountId=" + account).is(200).items().get(0);
        assertThat(deal.get("stage").asText()).isEqualTo("WON");
        assertThat(deal.at("/amount/amount").asDouble()).isEqualTo(1234.5);
        counts(run(DEALS, csv, SALES.formatted("")), 2, 0, 0, 1, 1);
        GLOBEX.cannotSee("/deals/" + deal.get("id").asText());
    }

    @Test
    void allOrNothingAndDryRunsStoreNothing() {
        String good = "Id,Name,Mail,Company\n" + mark + ",Ann,," + company + "\n";

        counts(run(CONTACTS, good, PEOPLE.formatted(",\"dryRun\":true")), 1, 1, 0, 0, 0);
        counts(
                run(CONTACTS, good + ",Ben,none," + company + "\n", PEOPLE.formatted(",\"mode\":\"ALL_OR_NOTHING\"")),
                2,
                0,
                0,
                0,
                1);
        assertThat(ACME.get("/contacts?accountId=" + account).items()).isEmpty();
        counts(run(CONTACTS, good, PEOPLE.formatted(",\"mode\":\"ALL_OR_NOTHING\"")), 1, 1, 0, 0, 0);
    }

    @Test
    void theSameRequestTwiceIsOneImportAndNonsenseIsRefusedAtOnce() {
        String csv = "Id,Name,Mail,Company\n" + mark + ",Ann,," + company + "\n";
        String options = PEOPLE.formatted("");

        // the parts' bytes are what a repeated request has in common
        Answer first = ACME.uploadTo(CONTACTS, csv, options, "Idempotency-Key", mark);
        Answer again = ACME.uploadTo(CONTACTS, csv, options, "Idempotency-Key", mark);
        assertThat(again.id()).isEqualTo(first.id());
        ACME.finished(first);
        ACME.uploadTo(CONTACTS, csv, "{\"columns\":{\"Name\":\"name\"}}").blames("/columns");
        ACME.uploadTo(DEALS, csv, "{\"columns\":{\"Id\":\"externalId\",\"Mail\":\"email\"}}")
                .blames("/columns/Mail");
    }

    private static JsonNode run(String path, String csv, String options) {
        JsonNode job = ACME.finished(ACME.uploadTo(path, csv, options));
        assertThat(job.get("state").asText()).as(job.toString()).isEqualTo("DONE");
        return job;
    }

    private static void counts(JsonNode job, int read, int created, int updated, int unchanged, int rejected) {
        JsonNode result = job.path("result");
        assertThat(List.of(
                        result.path("read").asInt(-1),
                        result.path("created").asInt(-1),
                        result.path("updated").asInt(-1),
                        result.path("unchanged").asInt(-1),
                        result.path("rejected").asInt(-1)))
                .as(job.toString())
                .containsExactly(read, created, updated, unchanged, rejected);
    }
}
