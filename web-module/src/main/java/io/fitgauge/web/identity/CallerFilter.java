package io.fitgauge.web.identity;

import io.fitgauge.refusal.Reason;
import io.fitgauge.refusal.Refusal;
import io.fitgauge.tenancy.Actor;
import io.fitgauge.tenancy.Caller;
import io.fitgauge.tenancy.Role;
import io.fitgauge.tenants.boundary.Tenants;
import jakarta.annotation.Priority;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;
import java.lang.reflect.Method;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.jwt.JsonWebToken;

/**
 * Turns the token into a {@link Caller}, once per request, and holds it against the operation's {@link Needs}. The
 * container has checked the token's signature, issuer, audience and time before.
 */
@Provider
@Priority(Priorities.AUTHORIZATION)
public class CallerFilter implements ContainerRequestFilter {

    @Inject
    Tenants tenants;

    @Inject
    CurrentCaller current;

    @Context
    ResourceInfo operation;

    @Override
    public void filter(ContainerRequestContext request) {
        Method method = operation.getResourceMethod();
        if (method.isAnnotationPresent(PermitAll.class)) {
            return;
        }
        Caller caller = caller(request)
                .orElseThrow(() -> new Refusal(Reason.NOT_AUTHENTICATED, "A valid access token is needed."));
        Needs needs = method.getAnnotation(Needs.class);
        if (needs == null || !caller.may(needs.value())) {
            throw new Refusal(
                    Reason.ROLE_TOO_SMALL,
                    needs == null ? "Nobody may do this." : "This needs the role " + needs.value() + ".");
        }
        current.is(caller);
    }

    private Optional<Caller> caller(ContainerRequestContext request) {
        if (!(request.getSecurityContext().getUserPrincipal() instanceof JsonWebToken token)) {
            return Optional.empty();
        }
        return claims(token).flatMap(claims -> tenants.byId(claims.tenant())
                .map(there ->
                        new Caller(there.key(), Actor.person(claims.person()), claims.role(), language(request))));
    }

    /** What a token of ours says. */
    private record Claims(UUID tenant, UUID person, Role role) {}

    /** @return none when it says something else, whoever signed it */
    private static Optional<Claims> claims(JsonWebToken token) {
        try {
            return Optional.of(new Claims(
                    UUID.fromString(token.<String>getClaim("tenant")),
                    UUID.fromString(token.getSubject()),
                    Role.valueOf(token.getGroups().iterator().next())));
        } catch (RuntimeException notOurs) {
            return Optional.empty();
        }
    }

    private static Locale language(ContainerRequestContext request) {
        return request.getAcceptableLanguages().stream()
                .filter(locale -> !locale.getLanguage().isEmpty() && !"*".equals(locale.getLanguage()))
                .findFirst()
                .orElse(Locale.ENGLISH);
    }
}
