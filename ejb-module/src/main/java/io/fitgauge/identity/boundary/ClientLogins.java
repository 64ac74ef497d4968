package io.fitgauge.identity.boundary;

import io.fitgauge.identity.control.AccessStamps;
import io.fitgauge.identity.control.AccessTokens;
import io.fitgauge.identity.control.ApiClientStore;
import io.fitgauge.identity.control.ClientSecret;
import io.fitgauge.identity.control.Stamps;
import io.fitgauge.identity.entity.ApiClient;
import io.fitgauge.tenancy.Access;
import io.fitgauge.tenancy.Actor;
import io.fitgauge.tenancy.Caller;
import io.fitgauge.tenancy.RealTime;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** API clients of one tenant that prove themselves. */
@Stateless
public class ClientLogins {

    @Inject
    ApiClientStore store;

    @Inject
    AccessStamps stamps;

    @Inject
    AccessTokens tokens;

    @Inject
    ClientUse use;

    @Inject
    @RealTime
    Clock clock;

    /**
     * What a client proves itself with, and what it wants.
     *
     * @param scope scopes, separated by spaces
     */
    public record Login(UUID client, String secret, @Nullable String scope) {

        @Override
        public String toString() {
            return "Login[" + client + "]";
        }
    }

    /**
     * @return empty when it is unknown, blocked or over, or the secret is wrong
     * @throws TokenRefused INVALID_SCOPE
     */
    public Optional<ClientToken> login(Caller caller, Login login) {
        List<UUID> subjects = new ArrayList<>(store.secretIds(login.client()));
        subjects.add(login.client());
        subjects.add(caller.tenant().id());
        Stamps before = stamps.of(subjects); // first, so that what is withdrawn meanwhile is not lost
        ClientSecret secret = new ClientSecret(login.secret());
        Instant now = clock.instant();
        return store.secrets(login.client()).stream()
                .filter(one -> secret.hasHash(one.hash()) && one.isLive(now))
                .findFirst()
                .flatMap(right -> token(caller, login, right.id(), before, now));
    }

    private Optional<ClientToken> token(Caller caller, Login login, UUID secret, Stamps before, Instant now) {
        Stamps standing = before.only(List.of(caller.tenant().id(), login.client(), secret));
        return store.find(login.client()).filter(client -> client.isLive(now)).map(client -> {
            Set<String> scopes = wanted(login.scope(), client);
            use.seen(caller.tenant(), client.id(), secret);
            Duration life = life(client, now);
            return new ClientToken(
                    tokens.issue(
                            caller.tenant(), Actor.apiClient(client.id()), Access.of(scopes), standing, life, null),
                    life.toSeconds(),
                    scopes);
        });
    }

    /** A token does not outlive its client. */
    private static Duration life(ApiClient client, Instant now) {
        Instant end = client.expiresAt();
        Duration left = end == null ? AccessTokens.LIFE : Duration.between(now, end);
        return left.compareTo(AccessTokens.LIFE) < 0 ? left : AccessTokens.LIFE;
    }

    private static Set<String> wanted(@Nullable String scope, ApiClient client) {
        if (scope == null) {
            return client.scopes();
        }
        Set<String> wanted = new TreeSet<>(Arrays.asList(scope.split(" ", -1)));
        if (!client.scopes().containsAll(wanted)) {
            throw new TokenRefused(TokenError.INVALID_SCOPE, "This client has not all of these scopes.");
        }
        return wanted;
    }
}
