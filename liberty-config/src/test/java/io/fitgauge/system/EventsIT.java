package io.fitgauge.system;

import static io.fitgauge.system.Tenant.GLOBEX;
import static io.fitgauge.system.Tenant.INITECH;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** What happened, as others ask for it. */
class EventsIT {

    private static final String STAFF = "[{\"key\":\"c1\",\"attribute\":\"employees\",\"mode\":\"SCORE\",\"weight\":10,"
            + "\"match\":{\"op\":\"BETWEEN\",\"min\":50,\"max\":500}}]";

    @Test
    void anAccountThatComesToAnotherTierIsToldOfOnce() {
        String icp = INITECH.newIcp(STAFF);
        INITECH.post("/icps/" + icp + "/publish", "{}").is(201);
        Answer account = INITECH.post("/accounts", "{\"name\":\"Growing\",\"attributes\":{\"employees\":10}}")
                .is(201);
        INITECH.rest();
        String cursor = end();

        INITECH.patch(
                        "/accounts/" + account.id(),
                        "{\"attributes\":{\"employees\":100}}",
                        "If-Match",
                        INITECH.get("/accounts/" + account.id()).etag())
                .is(200);
        JsonNode event = next(cursor, "score.changed", "/data/icpId", icp);
        INITECH.post("/accounts/" + account.id() + "/scores", "{}").is(201);
        INITECH.rest();

        assertThat(event.at("/data/icpVersion").asInt()).isEqualTo(1);
        assertThat(event.at("/data/changes").toString())
                .isEqualTo(("[{'accountId':'" + account.id() + "','before':{'tier':'D','decision':'DISQUALIFY'},"
                                + "'after':{'tier':'A','decision':'FORWARD_TO_SALES'}}]")
                        .replace('\'', '"'));
        assertThat(WebhooksIT.Events.since(INITECH, cursor))
                .filteredOn(one -> one.at("/data/icpId").asText().equals(icp))
                .hasSize(1);
        assertThat(WebhooksIT.Events.of(GLOBEX).toString()).doesNotContain(account.id());
        INITECH.post("/icps/" + icp + "/retire", "").is(200);
    }

    @Test
    void anImportIsToldOfAtItsEndWithItsCounts() {
        String cursor = end();
        String options = "{\"columns\":{\"Name\":\"name\",\"Ref\":\"externalId\"}}";
        String csv = "Name,Ref\nOne," + UUID.randomUUID() + "\n,nameless\n";

        String job = INITECH.finished(INITECH.upload(csv, options)).get("id").asText();
        INITECH.finished(INITECH.upload(csv, options.replace("{\"columns\"", "{\"dryRun\":true,\"columns\"")));
        JsonNode event = next(cursor, "import.finished", "/data/importId", job);
        INITECH.rest();

        assertThat(event.get("data").toString())
                .isEqualTo(("{'what':'ACCOUNTS','status':'DONE','read':2,'created':1,'updated':0,'unchanged':0,"
                                + "'rejected':1,'importId':'" + job + "'}")
                        .replace('\'', '"'));
        assertThat(WebhooksIT.Events.since(INITECH, cursor))
                .filteredOn(one -> one.get("type").asText().equals("import.finished"))
                .hasSize(1);
    }

    @Test
    void aPollerGoesOnFromAnEmptyPage() {
        String cursor = end();

        Answer empty = INITECH.get("/events?type=review.opened&after=" + cursor).is(200);

        assertThat(empty.items()).isEmpty();
        assertThat(empty.json().get("nextCursor").asText()).isNotBlank();
    }

    @Test
    void whatMakesNoSenseIsRefused() {
        INITECH.get("/events?after=yesterday").isProblem(400);
        INITECH.get("/events?after=999999999999").isProblem(400);
        INITECH.get("/events?type=icp.born").isProblem(400);
        INITECH.get("/events?limit=0").isProblem(400);
        INITECH.get("/events?cursor=1").isProblem(400);
    }

    private static String end() {
        String after = "";
        while (true) {
            Answer page = INITECH.get("/events?limit=200" + after).is(200);
            String next = page.json().get("nextCursor").asText();
            if (page.items().size() < 200) {
                return next;
            }
            after = "&after=" + next;
        }
    }

    private static JsonNode next(String after, String type, String pointer, String value) {
        return Awaitility.await(type)
                .pollInSameThread()
                .until(() -> first(WebhooksIT.Events.since(INITECH, after), type, pointer, value), Optional::isPresent)
                .orElseThrow();
    }

    private static Optional<JsonNode> first(List<JsonNode> events, String type, String pointer, String value) {
        return events.stream()
                .filter(event -> event.get("type").asText().equals(type)
                        && event.at(pointer).asText().equals(value))
                .findFirst();
    }
}
