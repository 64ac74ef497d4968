package io.fitgauge.system;

import static io.fitgauge.system.Tenant.ACME;
import static io.fitgauge.system.Tenant.GLOBEX;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A person who wants to be forgotten, as the administrator of a tenant sees to it. */
class ErasureIT {

    private static final String NAME = "Quastenberg";

    @Test
    void ofAContactTheReceiptAndNoWordStay() {
        String contact = contact(ACME);
        String other = contact(GLOBEX);

        JsonNode done = ACME.finished(ACME.post("/contacts/" + contact + "/erasure", ""));

        assertThat(done.at("/result/erased").asText()).isEqualTo("CONTACT");
        assertThat(done.at("/result/rows/contact").asInt()).isEqualTo(1);
        ACME.get("/contacts/" + contact).isProblem(404);
        assertThat(ACME.get("/audit?resource=contact&resourceId=" + contact)
                        .is(200)
                        .text())
                .contains("(erased)")
                .doesNotContain(NAME);
        GLOBEX.get("/contacts/" + other).is(200);
    }

    @Test
    void ofAUserOnlyWhatTheyDidStays() throws Exception {
        String email = UUID.randomUUID() + "@acme.example";
        Answer invited = ACME.post(
                        "/users", "{\"email\":\"%s\",\"name\":\"%s\",\"role\":\"SALES\"}".formatted(email, NAME))
                .is(201);
        Answer session = new User("acme", email, "seven spoons of cold tea")
                .join(invited.json().at("/link/token").asText())
                .is(200);
        User.as(session, "POST", "/accounts", "{\"name\":\"Theirs\"}").is(201);

        JsonNode done = ACME.finished(ACME.post("/users/" + invited.id() + "/erasure", ""));

        assertThat(done.at("/result/rows/membership").asInt()).isEqualTo(1);
        ACME.get("/users/" + invited.id()).isProblem(404);
        String audit = ACME.get("/audit?by=" + invited.id()).is(200).text();
        assertThat(audit).contains("POST /accounts").doesNotContain(NAME, email, "\"address\"");
        new User("acme", email, "seven spoons of cold tea").login().isProblem(401);
    }

    @Test
    void onlyAdministratorsErasePeopleAndOnlyTheirOwn() {
        String contact = contact(ACME);

        GLOBEX.post("/contacts/" + contact + "/erasure", "").isProblem(404);
        GLOBEX.post("/users/" + UUID.randomUUID() + "/erasure", "").isProblem(404);
        String me = ACME.get("/auth/me").is(200).id();
        GLOBEX.post("/users/" + me + "/erasure", "").isProblem(404);
        ACME.get("/contacts/" + contact).is(200);
    }

    private static String contact(Tenant tenant) {
        return tenant.post(
                        "/contacts",
                        "{\"accountId\":\"%s\",\"name\":\"%s\",\"email\":\"q@%s.example\"}"
                                .formatted(tenant.newAccount("Anvils"), NAME, UUID.randomUUID()))
                .is(201)
                .id();
    }
}
