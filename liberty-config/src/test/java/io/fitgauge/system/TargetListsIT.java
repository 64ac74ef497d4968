package io.fitgauge.system;

import static io.fitgauge.system.Tenant.ACME;
import static io.fitgauge.system.Tenant.GLOBEX;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TargetListsIT {

    @Test
    void isMadeReadChangedAndDeletedAndNobodyElseSeesIt() {
        Answer made = ACME.post("/target-lists", "{\"name\":\"Autumn fair\"}").is(201);
        String path = "/target-lists/" + made.id();

        assertThat(made.json().get("kind").asText()).isEqualTo("MANUAL");
        assertThat(made.json().get("ownerId").asText()).isNotBlank();
        assertThat(ACME.get(path).is(200).json()).isEqualTo(made.json());
        GLOBEX.cannotSee(path);
        GLOBEX.cannotSee(path + "/accounts");
        GLOBEX.cannotSee(path + "/export");
        assertThat(GLOBEX.get("/target-lists?limit=200").is(200).each("id")).doesNotContain(made.id());
        Answer changed = ACME.patch(path, "{\"description\":\"At the stand\"}", "If-Match", made.etag())
                .is(200);
        ACME.put(path, "{\"name\":\"Late\"}", "If-Match", made.etag()).isProblem(412);
        ACME.patch(path, "{\"kind\":\"FILTER\",\"filter\":{}}", "If-Match", changed.etag())
                .blames("/kind");
        ACME.delete(path, "If-Match", changed.etag()).is(204);
        ACME.get(path).isProblem(404);
    }

    @Test
    void accountsArePutOnByHandAndTakenOff() {
        String list = "/target-lists/"
                + ACME.post("/target-lists", "{\"name\":\"By hand\"}").is(201).id();
        String one = ACME.newAccount("One");
        String two = ACME.newAccount("Two");

        Answer added = ACME.post(list + "/accounts", ids(two, one)).is(200);
        assertThat(added.json().get("added").asInt()).isEqualTo(2);
        assertThat(ACME.post(list + "/accounts", ids(one))
                        .is(200)
                        .json()
                        .get("total")
                        .asInt())
                .isEqualTo(2);
        Answer first = ACME.get(list + "/accounts?limit=1").is(200);
        assertThat(first.each("id")).containsExactly(one);
        String cursor = first.json().get("nextCursor").asText();
        assertThat(ACME.get(list + "/accounts?limit=1&cursor=" + cursor).each("id"))
                .containsExactly(two);
        GLOBEX.delete(list + "/accounts/" + one).isProblem(404);
        ACME.delete(list + "/accounts/" + one).is(204);
        ACME.delete(list + "/accounts/" + one).isProblem(404);
        assertThat(ACME.get(list + "/accounts").each("id")).containsExactly(two);
    }

    @Test
    void anAccountThatIsAnothersIsAsUnknownAsOneThatIsNot() {
        String list = "/target-lists/"
                + ACME.post("/target-lists", "{\"name\":\"Spying\"}").is(201).id();

        Answer known = ACME.post(list + "/accounts", ids(ACME.newAccount("Ours"), GLOBEX.newAccount("Theirs")));
        Answer unknown = ACME.post(
                list + "/accounts",
                ids(ACME.newAccount("Ours"), UUID.randomUUID().toString()));

        assertThat(known.blames("/accountIds/1").text())
                .isEqualTo(unknown.blames("/accountIds/1").text());
        assertThat(ACME.get(list + "/accounts").items()).isEmpty();
    }

    @Test
    void aFilterShowsWhatItFindsAndIsExportedAndFrozen() {
        String mark = UUID.randomUUID().toString();
        String body = "{\"name\":\"Found\",\"filter\":{\"name\":\"" + mark + "\",\"relationship\":\"CUSTOMER\"}}";
        Answer made = ACME.post("/target-lists", body).is(201);
        String list = "/target-lists/" + made.id();
        String found = ACME.post("/accounts", "{\"name\":\"%s\",\"relationship\":\"CUSTOMER\"}".formatted(mark))
                .is(201)
                .id();
        ACME.newAccount(mark);
        GLOBEX.post("/accounts", "{\"name\":\"%s\",\"relationship\":\"CUSTOMER\"}".formatted(mark))
                .is(201);

        assertThat(made.json().get("kind").asText()).isEqualTo("FILTER");
        assertThat(ACME.get(list + "/accounts").is(200).each("id")).containsExactly(found);
        ACME.post(list + "/accounts", ids(found)).isProblem(409);
        Answer frozen = ACME.post(list + "/freeze", "{\"name\":\"Then\"}").is(201);
        ACME.delete(
                        "/accounts/" + found,
                        "If-Match",
                        ACME.get("/accounts/" + found).etag())
                .is(204);
        assertThat(ACME.get(list + "/accounts").items()).isEmpty();
        assertThat(ACME.get(frozen.header("Location").orElseThrow() + "/accounts")
                        .items())
                .isEmpty();
    }

    @Test
    void theExportHoldsTheListAndIsSafeToOpen() {
        String list = "/target-lists/"
                + ACME.post("/target-lists", "{\"name\":\"Exported\"}").is(201).id();
        String account = ACME.newAccount("=1+1 listed");
        ACME.newAccount("Not listed");
        ACME.post(list + "/accounts", ids(account)).is(200);

        Answer export = ACME.get(list + "/export").is(200);

        assertThat(export.header("Content-Type").orElseThrow()).startsWith("text/csv");
        assertThat(export.text().lines()).hasSize(2);
        assertThat(export.text())
                .startsWith("id,name,externalId,domain,relationship,fitLabel,")
                .contains("\n" + account + ",'=1+1 listed,");
        assertThat(export.text().lines().findFirst())
                .isEqualTo(ACME.get("/accounts/export").text().lines().findFirst());
    }

    @Test
    void aFilterOfScoresFollowsTheRanking() {
        String mark = UUID.randomUUID().toString();
        String icp = ACME.newIcp("[{\"key\":\"size\",\"attribute\":\"employees\",\"mode\":\"SCORE\",\"weight\":10,"
                + "\"match\":{\"op\":\"BETWEEN\",\"min\":100,\"tolerance\":0.5}}]");
        ACME.post("/icps/" + icp + "/publish", "").is(201);
        for (int employees : new int[] {10, 70, 100, 90}) {
            String account = ACME.post(
                            "/accounts",
                            "{\"name\":\"%s %d\",\"attributes\":{\"employees\":%d}}"
                                    .formatted(mark, employees, employees))
                    .is(201)
                    .id();
            ACME.post("/accounts/" + account + "/scores", "{\"icpId\":\"" + icp + "\"}")
                    .is(201);
        }
        String list = ACME.post(
                        "/target-lists",
                        "{\"name\":\"Fitting\",\"filter\":{\"name\":\"%s\",\"icpId\":\"%s\",\"minScore\":40}}"
                                .formatted(mark, icp))
                .is(201)
                .id();

        assertThat(ACME.get("/target-lists/" + list + "/accounts").is(200).each("name"))
                .containsExactly(mark + " 100", mark + " 90", mark + " 70");
        GLOBEX.post("/target-lists", "{\"name\":\"Spy\",\"filter\":{\"icpId\":\"" + icp + "\"}}")
                .blames("/filter/icpId");
        ACME.post("/icps/" + icp + "/retire", "").is(200);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "/name|{}",
                "/name|{\"name\":\" \"}",
                "/kind|{\"name\":\"x\",\"kind\":\"AUTO\"}",
                "/filter|{\"name\":\"x\",\"kind\":\"FILTER\"}",
                "/filter|{\"name\":\"x\",\"kind\":\"MANUAL\",\"filter\":{}}",
                "/filter/relationship|{\"name\":\"x\",\"filter\":{\"relationship\":\"ENEMY\"}}",
                "/filter/fitLabel|{\"name\":\"x\",\"filter\":{\"fitLabel\":\"GOOD\"}}",
                "/filter/icpId|{\"name\":\"x\",\"filter\":{\"tiers\":[\"A\"]}}",
                "/filter/icpId|{\"name\":\"x\",\"filter\":{\"icpId\":\"01a2015f-e691-7ee0-9e06-8a6d27ac6460\"}}",
                "/filter/tiers/0|{\"name\":\"x\",\"filter\":{\"tiers\":[\"E\"]}}",
                "/filter/minScore|{\"name\":\"x\",\"filter\":{\"minScore\":101}}",
                "/filter/shoeSize|{\"name\":\"x\",\"filter\":{\"shoeSize\":42}}",
                "/ownerId|{\"name\":\"x\",\"ownerId\":\"01a2015f-e691-7ee0-9e06-8a6d27ac6460\"}"
            })
    void aBadFieldNamesItsPointer(String pointer, String body) {
        ACME.post("/target-lists", body).blames(pointer);
    }

    private static String ids(String... accounts) {
        return "{\"accountIds\":[\"" + String.join("\",\"", accounts) + "\"]}";
    }
}
