package io.fitgauge.system;

import static io.fitgauge.system.Tenant.ACME;
import static io.fitgauge.system.Tenant.GLOBEX;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DealsIT {

    private final String account = ACME.newAccount("Has deals " + UUID.randomUUID());

    @Test
    void isMadeReadChangedAndDeletedAndNobodyElseSeesIt() {
        Answer made = ACME.post("/deals", deal("\"amount\":{\"amount\":48000.5,\"currency\":\"EUR\"}"))
                .is(201);
        String path = "/deals/" + made.id();

        assertThat(made.json().get("stage").asText()).isEqualTo("OPEN");
        assertThat(ACME.get(path).is(200).json()).isEqualTo(made.json());
        GLOBEX.cannotSee(path);
        GLOBEX.patch(path, "{\"stage\":\"WON\"}", "If-Match", made.etag()).isProblem(404);
        Answer lost = ACME.patch(path, "{\"stage\":\"LOST\",\"lostReason\":\"too dear\"}", "If-Match", made.etag())
                .is(200);
        ACME.patch(path, "{\"stage\":\"WON\"}", "If-Match", lost.etag()).blames("/lostReason");
        Answer won = ACME.patch(path, "{\"stage\":\"WON\",\"lostReason\":null}", "If-Match", lost.etag())
                .is(200);
        assertThat(won.json().get("amount")).isEqualTo(made.json().get("amount"));
        ACME.patch(path, "{\"stage\":\"OPEN\"}", "If-Match", made.etag()).isProblem(412);
        ACME.delete(path, "If-Match", won.etag()).is(204);
        ACME.get(path).isProblem(404);
    }

    @Test
    void aWonDealLeavesTheRelationshipAsItIs() {
        ACME.post("/deals", deal("\"stage\":\"WON\"")).is(201);

        assertThat(ACME.get("/accounts/" + account).json().get("relationship").asText())
                .isEqualTo("PROSPECT");
    }

    @Test
    void filtersFindWhatTheySayAndNothingOfOthers() {
        String mark = UUID.randomUUID().toString();
        String id = ACME.post(
                        "/deals",
                        deal(
                                "\"stage\":\"WON\",\"openedOn\":\"2026-03-01\",\"closedOn\":\"2026-05-31\",\"externalId\":\""
                                        + mark + "\""))
                .is(201)
                .id();
        ACME.post("/deals", deal("\"stage\":\"LOST\"")).is(201);

        for (String query : new String[] {
            "externalId=" + mark,
            "accountId=" + account + "&stage=WON",
            "accountId=" + account + "&openedFrom=2026-03-01&openedTo=2026-03-01",
            "accountId=" + account + "&closedFrom=2026-05-31",
            "accountId=" + account + "&closedTo=2026-05-31"
        }) {
            assertThat(ACME.get("/deals?" + query).is(200).each("id")).as(query).containsExactly(id);
            assertThat(GLOBEX.get("/deals?" + query).is(200).items()).as(query).isEmpty();
        }
        assertThat(ACME.get("/deals?closedFrom=2026-06-01&accountId=" + account).items())
                .isEmpty();
        assertThat(ACME.get("/deals?openedTo=2026-02-28&accountId=" + account).items())
                .isEmpty();
        ACME.get("/deals?stage=SOLD").isProblem(400);
        ACME.get("/deals?openedFrom=2026-02-30").isProblem(400);
    }

    @Test
    void dealsAreSortedByDaysWithUnknownOnesAsTheEarliest() {
        String unknown = ACME.post("/deals", deal("")).is(201).id();
        String march =
                ACME.post("/deals", deal("\"openedOn\":\"2026-03-01\"")).is(201).id();
        String june =
                ACME.post("/deals", deal("\"openedOn\":\"2026-06-01\"")).is(201).id();
        String april =
                ACME.post("/deals", deal("\"openedOn\":\"2026-04-01\"")).is(201).id();

        assertThat(pages("/deals?limit=1&sort=openedOn&accountId=" + account))
                .containsExactly(unknown, march, april, june);
        assertThat(pages("/deals?limit=3&sort=-openedOn&accountId=" + account))
                .containsExactly(june, april, march, unknown);
    }

    private static List<String> pages(String query) {
        List<String> ids = new ArrayList<>();
        String cursor = "";
        do {
            Answer page = ACME.get(query + cursor).is(200);
            ids.addAll(page.each("id"));
            cursor = page.json().hasNonNull("nextCursor")
                    ? "&cursor=" + page.json().get("nextCursor").asText()
                    : "";
        } while (!cursor.isEmpty());
        return ids;
    }

    @Test
    void anAccountThatIsAnothersIsAsUnknownAsOneThatIsNot() {
        String theirs = GLOBEX.newAccount("Theirs");
        Answer known = ACME.post("/deals", deal("").replace(account, theirs));
        Answer unknown =
                ACME.post("/deals", deal("").replace(account, UUID.randomUUID().toString()));

        known.blames("/accountId");
        assertThat(known.text()).isEqualTo(unknown.blames("/accountId").text());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "/stage|\"stage\":\"SOLD\"",
                "/amount|\"amount\":5",
                "/amount/currency|\"amount\":{\"amount\":5}",
                "/amount/currency|\"amount\":{\"amount\":5,\"currency\":\"XYZ\"}",
                "/amount/amount|\"amount\":{\"amount\":\"5\",\"currency\":\"EUR\"}",
                "/amount/amount|\"amount\":{\"amount\":-5,\"currency\":\"EUR\"}",
                "/amount/amount|\"amount\":{\"amount\":0.1234567,\"currency\":\"EUR\"}",
                "/openedOn|\"openedOn\":\"2026-02-29\"",
                "/openedOn|\"openedOn\":[2026,2,28]",
                "/openedOn|\"openedOn\":20000",
                "/openedOn|\"openedOn\":\"2026-02-28T00:00:00\"",
                "/openedOn|\"openedOn\":\"0026-02-28\"",
                "/closedOn|\"closedOn\":\"2026-02-28\"",
                "/closedOn|\"stage\":\"WON\",\"openedOn\":\"2026-03-01\",\"closedOn\":\"2026-02-28\"",
                "/lostReason|\"stage\":\"WON\",\"lostReason\":\"none\""
            })
    void aBadFieldNamesItsPointer(String pointer, String fields) {
        ACME.post("/deals", deal(fields)).blames(pointer);
    }

    @Test
    void dealsGoWithTheirAccount() {
        String deal = ACME.post("/deals", deal("")).is(201).id();
        String path = "/accounts/" + account;

        ACME.delete(path, "If-Match", ACME.get(path).etag()).is(204);

        ACME.get("/deals/" + deal).isProblem(404);
    }

    private String deal(String fields) {
        return "{\"accountId\":\"" + account + "\"" + (fields.isEmpty() ? "" : "," + fields) + "}";
    }
}
