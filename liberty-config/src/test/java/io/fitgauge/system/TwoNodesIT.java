package io.fitgauge.system;

import static org.assertj.core.api.Assertions.assertThat;

import io.fitgauge.nodes.Node;
import io.fitgauge.nodes.Nodes;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Two servers on one database are to their clients one Fitgauge. */
@Tag("nodes")
class TwoNodesIT {

    private static Tenant here;
    private static Tenant there;
    private static Tenant strangerThere;

    @BeforeAll
    static void twoNodes() {
        Node second = Nodes.ready("second");
        here = Tenant.ACME.on(Nodes.ready("first"));
        there = Tenant.ACME.on(second);
        strangerThere = Tenant.GLOBEX.on(second);
    }

    @AfterAll
    static void oneIsEnoughForOthers() {
        Nodes.stop("second");
    }

    @Test
    void aTokenOfOneIsGoodAtTheOther() {
        String account = here.newAccount("Known everywhere");
        String path = Nodes.ready("second").url() + "/api/v1/accounts/" + account;

        assertThat(Client.get(path, "Authorization", "Bearer " + here.token())
                        .is(200)
                        .id())
                .isEqualTo(account);
        Client.get(path).isProblem(401);
        strangerThere.cannotSee("/accounts/" + account);
    }

    @Test
    void aTokenIsRenewedAtTheOther() {
        String refresh = here.login().json().get("refreshToken").asText();

        Client.post(Nodes.ready("second").url() + "/api/v1/auth/refresh", "{\"refreshToken\":\"" + refresh + "\"}")
                .is(200);
    }

    @Test
    void anAnswerIsGivenAgainByTheOther() {
        String key = UUID.randomUUID().toString();
        String name = "Once of two " + UUID.randomUUID();
        String body = "{\"name\":\"" + name + "\"}";

        Answer first = here.post("/accounts", body, "Idempotency-Key", key).is(201);
        Answer again = there.post("/accounts", body, "Idempotency-Key", key).is(201);

        assertThat(again.id()).isEqualTo(first.id());
        assertThat(there.get("/accounts?name=" + name.replace(" ", "%20")).items())
                .hasSize(1);
        assertThat(strangerThere
                        .post("/accounts", body, "Idempotency-Key", key)
                        .is(201)
                        .id())
                .isNotEqualTo(first.id());
    }

    @Test
    void editsOnBothLoseNone() throws Exception {
        String account = here.post("/accounts", "{\"name\":\"Counted\",\"attributes\":{\"employees\":0}}")
                .is(201)
                .id();

        atOnce(() -> counting(here, account), () -> counting(there, account));

        assertThat(there.get("/accounts/" + account)
                        .json()
                        .at("/attributes/employees")
                        .asInt())
                .isEqualTo(50);
    }

    @Test
    void whatOneIsAskedForBothSee() {
        String csv = "Id,Name,Staff\n" + UUID.randomUUID() + ",Imported at one,7\n";
        Answer accepted = here.upload(csv, "{" + ImportIT.COLUMNS + "}").is(202);
        String job = accepted.header("Location").orElseThrow().replaceFirst("^.*/api/v1", "");

        here.finished(accepted);

        assertThat(there.get(job).is(200).json().get("state").asText()).isEqualTo("DONE");
        strangerThere.cannotSee(job);
    }

    private static Void counting(Tenant tenant, String account) {
        for (int i = 0; i < 25; i++) {
            ConcurrencyIT.increment(tenant, "/accounts/" + account);
        }
        return null;
    }

    private static void atOnce(Callable<Void> one, Callable<Void> other) throws Exception {
        ExecutorService clients = Executors.newFixedThreadPool(2);
        try {
            for (Future<Void> done : clients.invokeAll(List.of(one, other))) {
                done.get();
            }
        } finally {
            clients.shutdown();
        }
    }
}
