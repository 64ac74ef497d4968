package io.fitgauge.incontainer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.fitgauge.identity.boundary.ApiClientDraft;
import io.fitgauge.identity.boundary.ApiClients;
import io.fitgauge.identity.boundary.ClientLogins;
import io.fitgauge.identity.boundary.ClientUse;
import io.fitgauge.identity.boundary.ClientUses;
import io.fitgauge.identity.boundary.NewApiClient;
import io.fitgauge.identity.boundary.SecretRotation;
import io.fitgauge.paging.PageRequest;
import io.fitgauge.refusal.Reason;
import io.fitgauge.refusal.Refusal;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** API clients with a database under them. */
class ApiClientsInContainerIT extends InContainer {

    private static final PageRequest ALL = PageRequest.first(200);
    private static final Instant MINUTE = Instant.parse("2026-01-01T10:15:00Z");

    @Inject
    ApiClients clients;

    @Inject
    ClientLogins logins;

    @Inject
    ClientUses uses;

    @Resource(lookup = "java:comp/DefaultManagedExecutorService")
    ManagedExecutorService threads;

    @Test
    void tenantsSeeTheirOwnOnly() {
        NewApiClient here = client();

        assertThat(clients.list(theirs, ALL).items()).isEmpty();
        assertThat(catchThrowableOfType(Refusal.class, () -> clients.find(theirs, here.id()))
                        .reason())
                .isEqualTo(Reason.NOT_FOUND);
        assertThat(logins.login(theirs, login(here))).isEmpty();
        assertThat(logins.login(ours, login(here))).isPresent();
    }

    @Test
    void ofManyRotationsAtOnceTwoSecretsAreLive() throws InterruptedException {
        UUID id = client().id();
        List<Future<?>> rotations = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            rotations.add(threads.submit(() -> clients.rotate(ours, id, new SecretRotation(null))));
        }

        int won = 0;
        for (Future<?> rotation : rotations) {
            try {
                rotation.get();
                won++;
            } catch (ExecutionException refused) {
                // two are live already, or another was faster
            }
        }

        assertThat(won).isEqualTo(1);
        assertThat(clients.find(ours, id).value().secrets()).hasSize(2);
    }

    @Test
    void whenItWasUsedIsTheLatestMinuteWhoeverSaysItLast() {
        NewApiClient client = client();

        keep(client.id(), MINUTE.plusSeconds(60));
        keep(client.id(), MINUTE);

        assertThat(clients.find(ours, client.id()).value().lastUsedAt()).isEqualTo(MINUTE.plusSeconds(60));
        assertThat(clients.find(ours, client.id()).revision()).isEqualTo(1);
    }

    @Test
    void theUseOfOneThatIsGoneIsNotKept() {
        NewApiClient client = client();
        clients.remove(ours, client.id(), 1);

        keep(client.id(), MINUTE);
        uses.keep(theirs, new ClientUse.Use(new ClientUse.Seen(theirs.tenant(), client.id(), client.id()), MINUTE));

        assertThat(clients.list(ours, ALL).items()).isEmpty();
    }

    private void keep(UUID client, Instant minute) {
        uses.keep(ours, new ClientUse.Use(new ClientUse.Seen(ours.tenant(), client, client), minute));
    }

    private NewApiClient client() {
        return clients.create(ours, new ApiClientDraft("Sync", Set.of("accounts:read"), null, null))
                .value();
    }

    private static ClientLogins.Login login(NewApiClient client) {
        return new ClientLogins.Login(client.id(), Objects.requireNonNull(client.clientSecret()), null);
    }
}
