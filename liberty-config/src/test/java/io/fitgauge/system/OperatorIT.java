package io.fitgauge.system;

import static io.fitgauge.system.Operator.operator;
import static io.fitgauge.system.Tenant.ACME;
import static io.fitgauge.system.Tenant.NORTH;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What the operator has done from the command line. */
class OperatorIT {

    @Test
    void tenantsAreMadeSuspendedAndResumed() throws Exception {
        String slug = "by-hand-" + UUID.randomUUID();
        String login = "{\"tenant\":\"%s\",\"email\":\"a@b.example\",\"password\":\"correct-horse\"}".formatted(slug);

        assertThat(operator(
                                "correct-horse\n",
                                "tenant",
                                "add",
                                slug,
                                "--name",
                                "By hand",
                                "--agency",
                                "north",
                                "--admin-email",
                                "a@b.example",
                                "--admin-password",
                                "-")
                        .status())
                .isZero();
        assertThat(operator("", "tenant", "list").text()).contains(slug + "\tCLIENT\tACTIVE\tnorth\tBy hand");
        Client.post(Client.API + "/auth/login", login).is(200);
        assertThat(NORTH.get("/clients?q=" + slug).items()).hasSize(1);

        assertThat(operator("", "tenant", "suspend", slug).status()).isZero();
        Client.post(Client.API + "/auth/login", login).isProblem(401);

        assertThat(operator("", "tenant", "resume", slug).status()).isZero();
        Client.post(Client.API + "/auth/login", login).is(200);
    }

    @Test
    void anAdministratorWithoutAPasswordIsInvited() throws Exception {
        String slug = "by-hand-" + UUID.randomUUID();

        String said = operator("", "tenant", "add", slug, "--kind", "AGENCY", "--admin-email", "a@b.example")
                .text();

        Answer session = new User(slug, "a@b.example", "seven spoons of cold tea")
                .join(said.strip().replaceFirst("(?s)^.*#invitation=", ""))
                .is(200);
        assertThat(session.at("/roles/0")).isEqualTo("AGENCY_ADMIN");
        User.get(session, "/clients").is(200);
    }

    @Test
    void whatCannotBeDoneIsSaid() throws Exception {
        Operator.Said usage = operator("");
        Operator.Said unknown = operator("", "tenant", "suspend", "no-such-tenant");

        assertThat(usage.status()).isEqualTo(1);
        assertThat(usage.text()).contains("tenant add SLUG");
        assertThat(unknown.status()).isEqualTo(1);
        assertThat(unknown.text()).isEqualTo("No tenant no-such-tenant here.\n");
    }

    @Test
    void nothingOfItIsOnAPort() {
        for (String path : List.of("/operator", "/api/v1/operator", "/api/v1/tenants", "/IBMJMXConnectorREST/mbeans")) {
            Client.get(Client.SERVER + path).isProblem(404);
            assertThat(Client.get(Client.PRIVATE + path).status()).isEqualTo(404);
        }
        ACME.get("/operator").isProblem(404);
        assertThat(Client.get(Client.SERVER + "/openapi").is(200).text()).doesNotContainIgnoringCase("tenant add");
    }
}
