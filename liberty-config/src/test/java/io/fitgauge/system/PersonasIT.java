package io.fitgauge.system;

import static io.fitgauge.system.Tenant.ACME;
import static io.fitgauge.system.Tenant.GLOBEX;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** To whom ICPs are sold, and what to tell them. */
class PersonasIT {

    private static final String STAFF =
            "[{'key':'staff','attribute':'employees','mode':'SCORE','weight':10,'match':{'op':'BETWEEN','min':5}}]";

    @Test
    void aPersonaIsWrittenReadChangedAndDeletedAndNobodyElseSeesIt() {
        String icp = ACME.newIcp(STAFF.replace('\'', '"'));
        Answer made = persona(icp, "Cannot see which leads are worth a call", "USER", "");
        String path = "/personas/" + made.id();

        assertThat(ACME.get(path).is(200).json()).isEqualTo(made.json());
        assertThat(made.at("/motivation/pains")).isEqualTo("");
        GLOBEX.cannotSee(path);
        GLOBEX.cannotSee("/icps/" + icp + "/personas");
        GLOBEX.cannotSee("/icps/" + icp + "/value-tree");
        GLOBEX.cannotSee("/icps/" + icp + "/messages");
        GLOBEX.post(path + "/match", "").isProblem(404);
        GLOBEX.patch(path, "{\"name\":\"Mine\"}", "If-Match", made.etag()).isProblem(404);
        GLOBEX.delete(path, "If-Match", made.etag()).isProblem(404);
        GLOBEX.post("/personas", "{\"icpId\":\"%s\",\"name\":\"Spy\",\"level\":\"USER\"}".formatted(icp))
                .blames("/icpId");
        assertThat(GLOBEX.get("/personas?icpId=" + icp).is(200).items()).isEmpty();
        Answer changed = ACME.patch(
                        path,
                        "{\"personal\":{\"awareness\":\"PROBLEM\",\"demographics\":{\"ageFrom\":30}}}",
                        "If-Match",
                        made.etag())
                .is(200);
        assertThat(changed.at("/personal/demographics/ageFrom")).isEqualTo("30");
        ACME.patch(path, "{\"name\":\"Stale\"}", "If-Match", made.etag()).isProblem(412);
        ACME.patch(path, "{\"level\":null}", "If-Match", changed.etag()).blames("/level");
        ACME.delete(path, "If-Match", changed.etag()).is(204);
        ACME.get(path).isProblem(404);
    }

    @Test
    void prioritiesAreGivenOnceAndASixthPersonaIsRefused() {
        String icp = ACME.newIcp(STAFF.replace('\'', '"'));
        persona(icp, "First", "USER", "");
        persona(icp, "Second", "USER", "");
        persona(icp, "Before both", "USER", ",\"priority\":1");
        persona(icp, "Fourth", "USER", "");
        persona(icp, "Fifth", "USER", "");

        assertThat(ACME.get("/icps/" + icp + "/personas").is(200).each("name"))
                .containsExactly("Before both", "First", "Second", "Fourth", "Fifth");
        assertThat(ACME.get("/icps/" + icp + "/personas").each("priority")).containsExactly("1", "2", "3", "4", "5");
        ACME.post("/personas", "{\"icpId\":\"%s\",\"name\":\"Sixth\",\"level\":\"USER\"}".formatted(icp))
                .isProblem(409);
    }

    @Test
    void eachLevelGetsTheArgumentsOfItsOwnHeight() {
        String icp = ACME.newIcp(STAFF.replace('\'', '"'));
        String tree = "/icps/" + icp + "/value-tree";
        String user = "/personas/" + persona(icp, "Drowns in lists", "USER", "").id();
        String before = ACME.get(user).etag();
        String nodes =
                "{\"nodes\":[{\"key\":\"low\",\"text\":\"Fewer lists\",\"height\":\"BOTTOM\",\"supports\":\"top\"},"
                        + "{\"key\":\"top\",\"text\":\"More revenue\",\"height\":\"TOP\"}]}";

        ACME.put(tree, nodes).isProblem(428);
        Answer put = ACME.put(tree, nodes, "If-Match", ACME.get(tree).etag()).is(200);

        assertThat(put.at("/nodes/0/key")).isEqualTo("top");
        assertThat(ACME.get(user).is(200).at("/arguments/0/text")).isEqualTo("Fewer lists");
        assertThat(ACME.get(user).etag()).isNotEqualTo(before);
        ACME.put(tree, nodes.replace("\"top\"}", "\"gone\"}"), "If-Match", put.etag())
                .blames("/nodes/0/supports");
        GLOBEX.put(tree, nodes, "If-Match", put.etag()).isProblem(404);
    }

    @Test
    void contactsAreMatchedByTitleDepartmentAndSeniorityInTheReadersLanguage() {
        String account = ACME.post("/accounts", "{\"name\":\"Matched %s\"}".formatted(UUID.randomUUID()))
                .is(201)
                .id();
        String chef = contact(account, "Astrid", ",\"title\":\"Försäljningschef\"");
        String unknown = contact(account, "Nobody", "");
        String buyer = contact(account, "Bram", ",\"title\":\"Inkoper\",\"department\":\"Inkoop\"");
        String icp = ACME.newIcp(STAFF.replace('\'', '"'));
        String wanted = ",\"personal\":{\"titles\":[\"Verkaufsleiter\"],\"seniority\":[\"HEAD\"]},"
                + "\"professional\":{\"departments\":[\"Vertrieb\"]}";
        Answer persona = persona(icp, "Loses deals without knowing why", "DEPARTMENT_HEAD", wanted);
        String path = "/personas/" + persona.id();
        String here = "{\"accountId\":\"%s\"}".formatted(account);

        Answer match = ACME.post(path + "/match", here).is(200);

        assertThat(match.each("contactId")).containsExactly(chef, unknown, buyer);
        assertThat(match.each("score")).containsExactly("95", "50", "0");
        assertThat(match.at("/items/0/reasons/0/text"))
                .isEqualTo("The title “Försäljningschef” means what “Verkaufsleiter” means.");
        assertThat(match.at("/items/1/reasons/0/likeness")).isEqualTo("UNKNOWN");
        assertThat(ACME.post(path + "/match", here, "Accept-Language", "de").at("/items/2/reasons/0/text"))
                .isEqualTo("Der Titel „Inkoper“ gehört zu einem anderen Fach als „Verkaufsleiter“.");
        assertThat(demographicsChangeNothing(path, persona.etag(), here)).isEqualTo(match.json());
        ACME.post(path + "/match", "{\"accountId\":\"%s\"}".formatted(UUID.randomUUID()))
                .blames("/accountId");
        GLOBEX.post(path + "/match", here).isProblem(404);
    }

    private static JsonNode demographicsChangeNothing(String path, String etag, String here) {
        String note = "{\"personal\":{\"demographics\":{\"ageFrom\":20,\"ageTo\":30,\"note\":\"Astrid\"}}}";
        ACME.patch(path, note, "If-Match", etag).is(200);
        return ACME.post(path + "/match", here).is(200).json();
    }

    @Test
    void theMatrixSaysWhatToWriteNextTeachingFirst() {
        String icp = ACME.newIcp(STAFF.replace('\'', '"'));
        persona(icp, "Drowns in lists", "USER", ",\"personal\":{\"awareness\":\"PROBLEM\"}");

        Answer matrix = ACME.get("/icps/" + icp + "/messages").is(200);

        assertThat(matrix.at("/rows/0/next/need")).isEqualTo("TEACHING_CONTENT");
        assertThat(matrix.at("/rows/0/next/stage")).isEqualTo("PROBLEM");
        assertThat(matrix.at("/rows/0/stages/0/needed")).isEqualTo("false");
    }

    @Test
    void aVersionKeepsItsPersonasAndARollbackBringsThemBack() {
        String icp = "/icps/" + ACME.newIcp(STAFF.replace('\'', '"'));
        String id = icp.substring(icp.lastIndexOf('/') + 1);
        Answer first = persona(id, "Drowns in lists", "USER", "");
        String path = "/personas/" + first.id();
        ACME.post(icp + "/publish", "").is(201);
        ACME.post(icp + "/publish", "").isProblem(409);
        Answer renamed = ACME.patch(path, "{\"name\":\"Cannot find the list\"}", "If-Match", first.etag())
                .is(200);

        assertThat(ACME.get(icp + "/versions/1").is(200).at("/personas/0/name")).isEqualTo("Drowns in lists");
        Answer diff = ACME.get(icp + "/versions/1/diff/draft").is(200);
        assertThat(diff.at("/changes/0/kind")).isEqualTo("PERSONA_CHANGED");
        assertThat(diff.at("/text"))
                .isEqualTo("Persona “Cannot find the list”, before “Drowns in lists”: name changed.");
        assertThat(ACME.get(icp + "/versions/1/diff/draft", "Accept-Language", "nl")
                        .is(200)
                        .at("/text"))
                .contains("gewijzigd zijn naam");
        ACME.post(icp + "/publish", "").is(201);
        ACME.delete(path, "If-Match", renamed.etag()).is(204);
        ACME.post(icp + "/publish", "").is(201);
        ACME.post(icp + "/rollback", "{\"version\":1}").is(201);

        assertThat(ACME.get(icp + "/personas").each("name")).containsExactly("Drowns in lists");
        assertThat(ACME.get(icp + "/personas").each("id")).containsExactly(first.id());
        ACME.post(icp + "/publish", "").isProblem(409);
        String copy = ACME.post(icp + "/duplicate", "").is(201).id();
        assertThat(ACME.get("/icps/" + copy + "/personas").each("name")).containsExactly("Drowns in lists");
        assertThat(ACME.get("/icps/" + copy + "/personas").each("id")).doesNotContain(first.id());
        GLOBEX.cannotSee(icp + "/versions/1");
        ACME.post(icp + "/retire", "").is(200);
        ACME.post("/personas", "{\"icpId\":\"%s\",\"name\":\"Late\",\"level\":\"USER\"}".formatted(id))
                .isProblem(409);
    }

    @Test
    void anApprovalIsOverWhenAPersonaIsChanged() {
        String icp = ACME.newIcp(STAFF.replace('\'', '"'));
        ACME.post("/icps/" + icp + "/approvals", "").is(201);

        persona(icp, "Drowns in lists", "USER", "");

        assertThat(ACME.get("/icps/" + icp + "/approvals").is(200).items()).isEmpty();
    }

    @Test
    void evidenceSpeaksForAPersonaAndGoesOnWithoutIt() {
        String icp = ACME.newIcp(STAFF.replace('\'', '"'));
        Answer persona = persona(icp, "Drowns in lists", "USER", "");
        String evidence = "{\"kind\":\"INTERVIEW\",\"about\":\"BEST\",\"date\":\"2026-01-05\",\"title\":\"Told us\","
                + "\"finding\":\"They do.\",\"source\":{\"name\":\"Notes\"},\"personas\":[{\"personaId\":\"%s\"}]}"
                        .formatted(persona.id());
        String made = ACME.post("/evidence", evidence).is(201).id();

        assertThat(ACME.get("/evidence?personaId=" + persona.id()).is(200).each("id"))
                .containsExactly(made);
        GLOBEX.post("/evidence", evidence).blames("/personas/0/personaId");
        assertThat(GLOBEX.get("/evidence?personaId=" + persona.id()).is(200).items())
                .isEmpty();
        ACME.delete("/personas/" + persona.id(), "If-Match", persona.etag()).is(204);
        assertThat(ACME.get("/evidence/" + made).is(200).json().at("/personas")).isEmpty();
    }

    @Test
    void lintNamesAPersonaThatIsAJob() {
        String icp = ACME.newIcp(STAFF.replace('\'', '"'));
        persona(icp, "Einkaufsleiter", "USER", "");

        JsonNode warnings = ACME.get("/icps/" + icp + "/lint", "Accept-Language", "sv")
                .is(200)
                .json()
                .get("warnings");

        assertThat(warnings.findValuesAsText("code"))
                .contains("TOO_FEW_PERSONAS", "PERSONA_NAMED_AFTER_JOB", "PERSONA_WITHOUT_MESSAGE");
        assertThat(warnings.findValuesAsText("message")).contains("Personan ”Einkaufsleiter” har namn efter ett yrke.");
    }

    private static Answer persona(String icp, String name, String level, String more) {
        return ACME.post(
                        "/personas",
                        "{\"icpId\":\"%s\",\"name\":\"%s\",\"level\":\"%s\"%s}".formatted(icp, name, level, more))
                .is(201);
    }

    private static String contact(String account, String name, String more) {
        return ACME.post("/contacts", "{\"accountId\":\"%s\",\"name\":\"%s\"%s}".formatted(account, name, more))
                .is(201)
                .id();
    }
}
