package io.fitgauge.identity.boundary;

import io.fitgauge.identity.control.ClientId;
import io.fitgauge.identity.control.LoginThrottle;
import io.fitgauge.tenancy.AcrossTenants;
import io.fitgauge.tenancy.Caller;
import io.fitgauge.tenants.boundary.Tenants;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Tokens for API clients. There is no caller yet: the client's id names the tenant, and the rest happens inside it. */
@Stateless
public class ClientTokens {

    @Inject
    Tenants tenants;

    @Inject
    ClientLogins logins;

    @Inject
    LoginThrottle throttle;

    /**
     * @param scope the scopes that are wanted, separated by spaces; all that the client has when absent
     * @throws TokenRefused INVALID_CLIENT alike for whatever is wrong with it; INVALID_SCOPE
     * @throws io.fitgauge.refusal.Refusal TOO_MANY_REQUESTS after too many that were wrong
     */
    @AcrossTenants("a client that asks for a token has none yet")
    public ClientToken grant(String clientId, String secret, @Nullable String scope) {
        return throttle.guarded("client " + clientId, () -> login(clientId, secret, scope))
                .orElseThrow(() -> new TokenRefused(
                        TokenError.INVALID_CLIENT, "Client id or secret is not right, or does not count any more."));
    }

    private Optional<ClientToken> login(String clientId, String secret, @Nullable String scope) {
        return ClientId.parse(clientId).flatMap(id -> tenants.byId(id.tenant())
                .flatMap(tenant ->
                        logins.login(Caller.system(tenant.key()), new ClientLogins.Login(id.client(), secret, scope))));
    }
}
