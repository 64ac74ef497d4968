package io.fitgauge.identity.boundary;

import com.github.f4b6a3.uuid.UuidCreator;
import io.fitgauge.identity.control.AccessStamps;
import io.fitgauge.identity.control.ApiClientStore;
import io.fitgauge.identity.control.ClientId;
import io.fitgauge.identity.control.ClientSecret;
import io.fitgauge.identity.control.ClientUseRows;
import io.fitgauge.identity.entity.ApiClient;
import io.fitgauge.identity.entity.ApiClientSecret;
import io.fitgauge.paging.Page;
import io.fitgauge.paging.PageRequest;
import io.fitgauge.paging.Revised;
import io.fitgauge.refusal.FieldErrors;
import io.fitgauge.refusal.Refusal;
import io.fitgauge.tenancy.Caller;
import io.fitgauge.tenancy.Permission;
import io.fitgauge.tenancy.RealTime;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The programs that use the API for a tenant, and what they may do. */
@Stateless
public class ApiClients {

    private static final Duration OVERLAP = Duration.ofHours(24);
    private static final int MOST_LIVE = 2;

    @Inject
    ApiClientStore store;

    @Inject
    ClientUseRows uses;

    @Inject
    AccessStamps stamps;

    @Inject
    @RealTime
    Clock clock;

    /** Sorted by {@code name} or {@code createdAt}; by name unless asked. */
    public Page<ApiClientView> list(Caller caller, PageRequest request) {
        return store.list(request).map(client -> view(caller, client));
    }

    /** @throws Refusal NOT_FOUND */
    public Revised<ApiClientView> find(Caller caller, UUID id) {
        return revised(caller, get(id));
    }

    /** @throws Refusal INVALID for an unknown scope, or an end in the past */
    public Revised<NewApiClient> create(Caller caller, ApiClientDraft draft) {
        check(draft);
        ApiClient client = new ApiClient(UuidCreator.getTimeOrderedEpoch(), clock.instant());
        client.call(draft.name().strip());
        client.allow(draft.scopes(), draft.statusOrUsual(), draft.expiresAt());
        store.add(client);
        return withSecret(caller, client);
    }

    /**
     * Takes its tokens from it when it may do something else from now on.
     *
     * @throws Refusal NOT_FOUND, STALE, INVALID
     */
    public Revised<ApiClientView> change(Caller caller, UUID id, int revision, ApiClientDraft draft) {
        ApiClient client = get(id, revision);
        check(draft);
        client.call(draft.name().strip());
        if (client.allow(draft.scopes(), draft.statusOrUsual(), draft.expiresAt())) {
            stamps.withdraw(id);
        }
        store.flush();
        return revised(caller, client);
    }

    /**
     * Ends it, and its tokens.
     *
     * @throws Refusal NOT_FOUND, STALE
     */
    public void remove(Caller caller, UUID id, int revision) {
        ApiClient client = get(id, revision);
        stamps.withdraw(id);
        store.remove(client);
    }

    /**
     * Gives it another secret. The one before counts for a while, so that whoever uses it can change over.
     *
     * @throws Refusal NOT_FOUND; WRONG_STATE when two are live and shall stay so
     */
    public Revised<NewApiClient> rotate(Caller caller, UUID id, SecretRotation wanted) {
        ApiClient client = store.lock(id).orElseThrow(() -> missing(id));
        Instant now = clock.instant();
        Instant until = wanted.previousValidUntil() == null ? now.plus(OVERLAP) : wanted.previousValidUntil();
        List<ApiClientSecret> live = live(id);
        if (until.isAfter(now) && live.size() >= MOST_LIVE) {
            throw Refusal.wrongState(
                    "Two secrets are live already. End one of them first, or both at once by" + " previousValidUntil.");
        }
        live.forEach(secret -> end(secret, until, now));
        return withSecret(caller, client);
    }

    private void end(ApiClientSecret secret, Instant until, Instant now) {
        if (!until.isAfter(now)) {
            secret.endAt(now);
            stamps.withdraw(secret.id());
        } else if (secret.validUntil() == null) {
            secret.endAt(until);
        }
    }

    /**
     * Ends a secret at once, and the tokens that were given for it.
     *
     * @throws Refusal NOT_FOUND also when it has ended; STALE
     */
    public void endSecret(Caller caller, UUID id, UUID secret, int revision) {
        get(id, revision);
        store.lock(id);
        ApiClientSecret found = live(id).stream()
                .filter(one -> one.id().equals(secret))
                .findFirst()
                .orElseThrow(() -> Refusal.notFound("secret", secret));
        end(found, clock.instant(), clock.instant());
        store.flush();
    }

    private Revised<NewApiClient> withSecret(Caller caller, ApiClient client) {
        ClientSecret secret = ClientSecret.random();
        store.add(new ApiClientSecret(UuidCreator.getTimeOrderedEpoch(), client.id(), secret.hash(), clock.instant()));
        return new Revised<>(client.revision(), NewApiClient.of(view(caller, client), secret.text()));
    }

    private void check(ApiClientDraft draft) {
        FieldErrors errors = new FieldErrors();
        Set<String> known = Permission.scopes();
        int place = 0;
        for (String scope : draft.scopes()) {
            if (!known.contains(scope)) {
                errors.add("/scopes/" + place, "This is no scope. There are: " + String.join(", ", known) + ".");
            }
            place++;
        }
        if (isPast(draft.expiresAt())) {
            errors.add("/expiresAt", "must be in the future");
        }
        errors.refuseIfAny();
    }

    private boolean isPast(@Nullable Instant time) {
        return time != null && !time.isAfter(clock.instant());
    }

    private List<ApiClientSecret> live(UUID client) {
        Instant now = clock.instant();
        return store.secrets(client).stream()
                .filter(secret -> secret.isLive(now))
                .toList();
    }

    private ApiClient get(UUID id, int revision) {
        ApiClient client = get(id);
        if (client.revision() != revision) {
            throw Refusal.stale();
        }
        return client;
    }

    private ApiClient get(UUID id) {
        return store.find(id).orElseThrow(() -> missing(id));
    }

    private static Refusal missing(UUID id) {
        return Refusal.notFound("API client", id);
    }

    private ApiClientView view(Caller caller, ApiClient client) {
        String clientId = new ClientId(caller.tenant().id(), client.id()).text();
        return ApiClientView.of(clientId, client, live(client.id()), uses.of(client.id()));
    }

    private Revised<ApiClientView> revised(Caller caller, ApiClient client) {
        return new Revised<>(client.revision(), view(caller, client));
    }
}
