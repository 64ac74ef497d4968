package io.fitgauge.system;

import static io.fitgauge.system.Tenant.ACME;
import static io.fitgauge.system.Tenant.GLOBEX;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContactsIT {

    private final String account = ACME.newAccount("Has contacts " + UUID.randomUUID());

    @Test
    void isMadeReadChangedAndDeletedAndNobodyElseSeesIt() {
        Answer made = ACME.post("/contacts", contact("Femke", ",\"email\":\"Femke@acme.example\""))
                .is(201);
        String path = "/contacts/" + made.id();

        assertThat(ACME.get(path).is(200).json()).isEqualTo(made.json());
        GLOBEX.cannotSee(path);
        GLOBEX.patch(path, "{\"name\":\"Taken\"}", "If-Match", made.etag()).isProblem(404);
        ACME.patch(path, "{\"name\":\"Nobody asked\"}").isProblem(428);
        Answer changed = ACME.patch(path, "{\"email\":null,\"seniority\":\"HEAD\"}", "If-Match", made.etag())
                .is(200);
        assertThat(changed.json().has("email")).isFalse();
        ACME.patch(path, "{\"name\":\"Late\"}", "If-Match", made.etag()).isProblem(412);
        ACME.put(path, contact("Renamed", ""), "If-Match", changed.etag()).is(200);
        assertThat(ACME.get(path).json().has("seniority")).isFalse();
        ACME.delete(path, "If-Match", ACME.get(path).etag()).is(204);
        ACME.get(path).isProblem(404);
    }

    @Test
    void filtersFindWhatTheySayAndNothingOfOthers() {
        String mark = UUID.randomUUID().toString();
        String id = ACME.post(
                        "/contacts",
                        contact(
                                "Zoë 100% " + mark,
                                (",\"email\":\"Zoe.%s@acme.example\",\"department\":\"Sales  AND %s\","
                                                + "\"seniority\":\"VP\",\"externalId\":\"%s\"")
                                        .formatted(mark, mark, mark)))
                .is(201)
                .id();

        for (String query : new String[] {
            "name=zo%C3%8B%20100%25%20" + mark.substring(0, 6),
            "email=zoe." + mark.toUpperCase() + "@ACME.example",
            "department=sales%20and%20" + mark,
            "externalId=" + mark,
            "accountId=" + account + "&seniority=VP"
        }) {
            assertThat(ACME.get("/contacts?" + query).is(200).each("id"))
                    .as(query)
                    .containsExactly(id);
            assertThat(GLOBEX.get("/contacts?" + query).is(200).items())
                    .as(query)
                    .isEmpty();
        }
        assertThat(ACME.get("/contacts?seniority=JUNIOR&accountId=" + account).items())
                .isEmpty();
        ACME.get("/contacts?seniority=BOSS").isProblem(400);
        ACME.get("/contacts?accountId=none").isProblem(400);
    }

    @Test
    void anAddressIsOneContactsOnlyWithinAnAccount() {
        ACME.post("/contacts", contact("Femke", ",\"email\":\"femke@acme.example\""))
                .is(201);

        Answer twice = ACME.post("/contacts", contact("Again", ",\"email\":\"FEMKE@acme.example\""));

        assertThat(twice.isProblem(409).pointers()).containsExactly("/email");
        String elsewhere = ACME.newAccount("Elsewhere");
        ACME.post(
                        "/contacts",
                        contact("Femke", ",\"email\":\"femke@acme.example\"").replace(account, elsewhere))
                .is(201);
    }

    @Test
    void anAccountThatIsAnothersIsAsUnknownAsOneThatIsNot() {
        String theirs = GLOBEX.newAccount("Theirs");
        Answer known = ACME.post("/contacts", contact("Spy", "").replace(account, theirs));
        Answer unknown = ACME.post(
                "/contacts",
                contact("Spy", "").replace(account, UUID.randomUUID().toString()));

        known.blames("/accountId");
        assertThat(known.text()).isEqualTo(unknown.blames("/accountId").text());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "/name|\"name\":\" \"",
                "/name|\"email\":\"a@b.example\"",
                "/email|\"name\":\"x\",\"email\":\"x\"",
                "/seniority|\"name\":\"x\",\"seniority\":\"BOSS\"",
                "/title|\"name\":\"x\",\"title\":5",
                "/shoeSize|\"name\":\"x\",\"shoeSize\":42"
            })
    void aBadFieldNamesItsPointer(String pointer, String fields) {
        ACME.post("/contacts", "{\"accountId\":\"" + account + "\"," + fields + "}")
                .blames(pointer);
    }

    @Test
    void aContactNeedsAnAccount() {
        ACME.post("/contacts", "{\"name\":\"Nobody's\"}").blames("/accountId");
    }

    @Test
    void contactsGoWithTheirAccount() {
        String contact = ACME.post("/contacts", contact("Femke", "")).is(201).id();
        String path = "/accounts/" + account;

        ACME.delete(path, "If-Match", ACME.get(path).etag()).is(204);

        ACME.get("/contacts/" + contact).isProblem(404);
    }

    private String contact(String name, String more) {
        return "{\"accountId\":\"%s\",\"name\":\"%s\"%s}".formatted(account, name, more);
    }
}
