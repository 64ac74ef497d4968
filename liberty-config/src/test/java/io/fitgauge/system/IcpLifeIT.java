package io.fitgauge.system;

import static io.fitgauge.system.Tenant.ACME;
import static io.fitgauge.system.Tenant.GLOBEX;
import static io.fitgauge.system.Tenant.INITECH;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** From a draft to a version, to the next, and back. */
class IcpLifeIT {

    private static final String STAFF =
            "[{'key':'staff','attribute':'employees','mode':'SCORE','weight':10,'match':{'op':'BETWEEN','min':%d}}]";

    @Test
    void publishingAsksWhyAndTheVersionTellsIt() {
        String icp = "/icps/" + ACME.newIcp(staff(10));

        JsonNode first = ACME.post(icp + "/publish", "{\"why\":\"Ten people can use it.\"}")
                .is(201)
                .json();

        assertThat(first.get("why").asText()).isEqualTo("Ten people can use it.");
        assertThat(first.get("warnings")).isNotEmpty();
        assertThat(first.at("/warnings/0/code").asText()).isEqualTo("TOO_FEW_CRITERIA");
        assertThat(ACME.get(icp + "/versions/1").is(200).at("/why")).isEqualTo("Ten people can use it.");
        ACME.post(icp + "/publish", "{\"why\":\"\\u0007\"}").blames("/why");
        GLOBEX.post(icp + "/publish", "{\"why\":\"Mine\"}").isProblem(404);
    }

    @Test
    void aTenantCanInsistOnAWhyAndOnASecondPairOfEyes() {
        insistOn("{\"requireWhy\":true,\"secondPairOfEyes\":true}");
        try {
            String icp = "/icps/" + INITECH.newIcp(staff(10));
            INITECH.post(icp + "/publish", "").blames("/why");
            INITECH.post(icp + "/publish", "{\"why\":\"Because\"}").isProblem(409);
            INITECH.post(icp + "/approvals", "{\"note\":\"Fine with me\"}").is(201);
            INITECH.post(icp + "/publish", "{\"why\":\"Because\"}").isProblem(409);

            Answer other = new User(
                            "initech", "eyes." + UUID.randomUUID() + "@initech.example", "seven spoons of cold tea")
                    .invitedBy(INITECH, "EDITOR");
            User.as(other, "POST", icp + "/approvals", "").is(201);
            assertThat(INITECH.get(icp + "/approvals").is(200).items()).hasSize(2);
            GLOBEX.cannotSee(icp + "/approvals");
            String approved = INITECH.post(icp + "/publish", "{\"why\":\"Because\"}")
                    .is(201)
                    .at("/approvedBy");

            assertThat(approved).isEqualTo(User.get(other, "/auth/me").is(200).id());
            INITECH.post(icp + "/retire", "").is(200);
        } finally {
            insistOn("{\"requireWhy\":false,\"secondPairOfEyes\":false}");
        }
    }

    @Test
    void anApprovalIsOverWhenTheDraftIsChanged() {
        Answer made = ACME.post("/icps", ACME.icp(staff(10))).is(201);
        String icp = "/icps/" + made.id();
        ACME.post(icp + "/approvals", "").is(201);

        ACME.patch(icp, "{\"name\":\"Other\"}", "If-Match", made.etag()).is(200);

        assertThat(ACME.get(icp + "/approvals").is(200).items()).isEmpty();
        ACME.post(icp + "/approvals", "", "If-Match", made.etag()).isProblem(412);
    }

    private static void insistOn(String publishing) {
        String tag = INITECH.get("/tenant").is(200).etag();
        Answer changed = INITECH.patch("/tenant", "{\"settings\":{\"publishing\":" + publishing + "}}", "If-Match", tag)
                .is(200);
        assertThat(changed.etag()).isNotEqualTo(tag);
        assertThat(changed.at("/settings/lint/fewestCriteria")).isEqualTo("5");
        assertThat(GLOBEX.get("/tenant")
                        .is(200)
                        .json()
                        .at("/settings/publishing/requireWhy")
                        .asBoolean())
                .isFalse();
    }

    @Test
    void twoVersionsAreComparedAsDataAndInTheReadersWords() {
        String icp = "/icps/" + ACME.newIcp(staff(10));
        ACME.post(icp + "/publish", "").is(201);
        ACME.patch(
                        icp,
                        "{\"criteria\":" + staff(25) + "}",
                        "If-Match",
                        ACME.get(icp).etag())
                .is(200);

        JsonNode diff = ACME.get(icp + "/versions/1/diff/draft").is(200).json();

        assertThat(diff.at("/changes/0/kind").asText()).isEqualTo("CRITERION_CHANGED");
        assertThat(diff.at("/changes/0/fields").toString()).isEqualTo("[\"match\"]");
        assertThat(diff.at("/changes/0/before/match/min").asInt()).isEqualTo(10);
        assertThat(diff.at("/changes/0/after/match/min").asInt()).isEqualTo(25);
        assertThat(diff.at("/text").asText()).isEqualTo("Employees: now at least 25, before at least 10.");
        assertThat(ACME.get(icp + "/versions/1/diff/draft", "Accept-Language", "de")
                        .is(200)
                        .at("/text"))
                .contains("jetzt mindestens 25, vorher mindestens 10.");
        assertThat(ACME.get(icp + "/versions/1/diff/1").is(200).json().at("/changes"))
                .isEmpty();
        ACME.get(icp + "/versions/1/diff/2").isProblem(404);
        ACME.get(icp + "/versions/one/diff/1").isProblem(404);
        GLOBEX.cannotSee(icp + "/versions/1/diff/draft");
    }

    @Test
    void aRollbackIsANewVersionThatSaysWhatAnEarlierOneSaid() {
        String icp = "/icps/" + ACME.newIcp(staff(10));
        ACME.post(icp + "/publish", "").is(201);
        ACME.patch(
                        icp,
                        "{\"criteria\":" + staff(25) + "}",
                        "If-Match",
                        ACME.get(icp).etag())
                .is(200);
        ACME.post(icp + "/publish", "").is(201);

        JsonNode third = ACME.post(icp + "/rollback", "{\"version\":1,\"why\":\"Too strict\"}")
                .is(201)
                .json();

        assertThat(third.get("version").asInt()).isEqualTo(3);
        assertThat(third.get("restores").asInt()).isEqualTo(1);
        assertThat(ACME.get(icp).is(200).at("/criteria/0/match/min")).isEqualTo("10");
        assertThat(ACME.get(icp + "/versions/1/diff/3").is(200).json().at("/changes"))
                .isEmpty();
        ACME.post(icp + "/rollback", "{\"version\":1}").isProblem(409);
        ACME.post(icp + "/rollback", "{\"version\":9}").isProblem(404);
        ACME.post(icp + "/rollback", "{}").blames("/version");
        GLOBEX.post(icp + "/rollback", "{\"version\":2}").isProblem(404);
    }

    @Test
    void aDuplicateIsADraftOfItsOwn() {
        Answer made = ACME.post("/icps", ACME.icp(staff(10))).is(201);
        String name = made.at("/name");

        Answer copy = ACME.post("/icps/" + made.id() + "/duplicate", "").is(201);

        assertThat(copy.id()).isNotEqualTo(made.id());
        assertThat(copy.at("/name")).isEqualTo(name + " (2)");
        assertThat(copy.at("/status")).isEqualTo("DRAFT");
        assertThat(copy.json().get("criteria")).isEqualTo(made.json().get("criteria"));
        assertThat(ACME.post("/icps/" + made.id() + "/duplicate", "{\"name\":\"Mine\"}")
                        .is(201)
                        .at("/name"))
                .isEqualTo("Mine");
        ACME.post("/icps/" + made.id() + "/duplicate", "{\"name\":\" \"}").blames("/name");
        ACME.post("/icps/" + made.id() + "/duplicate", "{\"version\":1}").isProblem(404);
        GLOBEX.post("/icps/" + made.id() + "/duplicate", "").isProblem(404);
    }

    @Test
    void anOwnerIsAUserHere() {
        Answer made = ACME.post("/icps", ACME.icp(staff(10))).is(201);
        String me = ACME.get("/auth/me").is(200).id();
        String stranger = GLOBEX.get("/auth/me").is(200).id();

        assertThat(made.at("/ownerId")).isEqualTo(me);
        ACME.patch("/icps/" + made.id(), "{\"ownerId\":\"" + stranger + "\"}", "If-Match", made.etag())
                .blames("/ownerId");
        ACME.patch("/icps/" + made.id(), "{\"ownerId\":\"" + UUID.randomUUID() + "\"}", "If-Match", made.etag())
                .blames("/ownerId");
    }

    private static String staff(int least) {
        return STAFF.replace('\'', '"').formatted(least);
    }
}
