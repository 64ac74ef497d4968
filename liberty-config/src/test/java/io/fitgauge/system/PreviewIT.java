package io.fitgauge.system;

import static io.fitgauge.system.Tenant.ACME;
import static io.fitgauge.system.Tenant.GLOBEX;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class PreviewIT {

    private static final String ACCOUNTS = "/accounts/imports";
    private static final String MAPPINGS = "/accounts/imports/mappings";

    private final String mark = "m" + UUID.randomUUID().toString().replace("-", "");

    @Test
    void whatIsProposedImportsTheFileAndFindsTheAccountsThatAreHere() {
        ACME.post("/accounts", "{\"name\":\"Old " + mark + "\",\"domain\":\"" + mark + ".example\"}")
                .is(201);
        String csv =
                "Firma;Webseite;Umsatz\nNeu %1$s GmbH;https://www.%1$s.example/de;€ 3,4 Mio.\nOLD %1$s AB;;12 Mio.\nAnders %1$s;;5\n"
                        .formatted(mark);

        JsonNode preview = ACME.preview(ACCOUNTS, csv);

        assertThat(preview.get("found").toString()).isEqualTo("{\"domain\":1}");
        assertThat(preview.at("/rows/0/known/name").asText()).isEqualTo("Old " + mark);
        assertThat(preview.at("/rows/0/known/by").asText()).isEqualTo("domain");
        assertThat(preview.get("notes").toString()).contains("1 by domain", "EUR");
        JsonNode result = ACME.finished(ACME.upload(csv, preview.get("options").toString()))
                .get("result");
        assertThat(result.toString())
                .isEqualTo("{\"read\":3,\"created\":2,\"updated\":1,\"unchanged\":0,\"rejected\":0}");
        assertThat(ACME.preview(ACCOUNTS, csv).get("found").toString()).isEqualTo("{\"domain\":1,\"name\":2}");
        assertThat(GLOBEX.preview(ACCOUNTS, csv).get("found")).isEmpty();
    }

    @Test
    void contactsAndDealsAreLookedAtAmongTheCallersOwnAccounts() {
        ACME.newAccount("Owner " + mark);
        String people = "First name,Last name,E-mail,Company\nAnn,Ek,ann@%1$s.example,Owner %1$s\n".formatted(mark);
        String deals = "Deal id,Company,Status,Value\n%1$s,Owner %1$s,closed won,12500\n".formatted(mark);

        for (String path : new String[] {"/contacts/imports", "/deals/imports"}) {
            String csv = path.startsWith("/deals") ? deals : people;
            JsonNode preview = ACME.preview(path, csv);
            assertThat(preview.get("good").asInt()).as(preview.toString()).isEqualTo(1);
            assertThat(GLOBEX.preview(path, csv).at("/rows/0/problems/0/reason").asText())
                    .contains("no account");
            String options = preview.get("options").toString();
            assertThat(ACME.finished(ACME.uploadTo(path, csv, options))
                            .at("/result/created")
                            .asInt())
                    .isEqualTo(1);
            assertThat(ACME.preview(path, csv).get("found")).hasSize(1);
        }
        assertThat(ACME.get("/contacts?email=ann@" + mark + ".example").each("name"))
                .containsExactly("Ann Ek");
    }

    @Test
    void keptOptionsAreForFilesOfTheirKindAndNobodyElses() {
        String kept = "{\"kind\":\"CONTACTS\",\"name\":\"" + mark
                + "\",\"options\":{\"columns\":{\"Mail\":\"email\",\"Who\":\"name\",\"Company\":\"account.name\"}}}";
        Answer mapping = ACME.post(MAPPINGS, kept).is(201);
        String byName = "{\"mapping\":\"" + mark + "\"}";
        String people = "Mail,Who,Company\nann@%1$s.example,Ann,%1$s\n".formatted(mark);

        assertThat(mapping.json().get("kind").asText()).isEqualTo("CONTACTS");
        ACME.uploadTo("/contacts/imports/preview", people, byName).is(200);
        ACME.uploadTo("/accounts/imports/preview", people, byName).blames("/mapping");
        ACME.upload(people, byName).blames("/mapping");
        ACME.post(MAPPINGS, kept.replace("CONTACTS", "DEALS").replace(mark, mark + "2"))
                .blames("/options/columns/Mail");

        GLOBEX.cannotSee(MAPPINGS + "/" + mapping.id());
        GLOBEX.put(MAPPINGS + "/" + mapping.id(), kept, "If-Match", mapping.etag())
                .isProblem(404);
        GLOBEX.delete(MAPPINGS + "/" + mapping.id(), "If-Match", mapping.etag()).isProblem(404);
        assertThat(GLOBEX.get(MAPPINGS + "?limit=200").each("name")).doesNotContain(mark);
        assertThat(GLOBEX.uploadTo("/contacts/imports/preview", people, byName)
                        .blames("/mapping")
                        .text())
                .isEqualTo(GLOBEX.uploadTo(
                                "/contacts/imports/preview", people, byName.replace(mark, UUID.randomUUID() + ""))
                        .text());
        GLOBEX.post(MAPPINGS, kept).is(201); // the name is taken in the other tenant only
    }
}
