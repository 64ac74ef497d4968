package io.fitgauge.web.identity;

import io.fitgauge.identity.boundary.AccessGuard;
import io.fitgauge.identity.boundary.ClientUse;
import io.fitgauge.language.Languages;
import io.fitgauge.quota.boundary.RequestQuota;
import io.fitgauge.refusal.Reason;
import io.fitgauge.refusal.Refusal;
import io.fitgauge.tenancy.Actor;
import io.fitgauge.tenancy.Caller;
import io.fitgauge.tenancy.Permission;
import io.fitgauge.tenancy.RequestTrace;
import io.fitgauge.tenants.boundary.TenantKeys;
import jakarta.annotation.Priority;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
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
    TenantKeys tenants;

    @Inject
    AccessGuard guard;

    @Inject
    RequestQuota requests;

    @Inject
    ClientUse use;

    @Inject
    CurrentCaller current;

    @Inject
    RequestTrace trace;

    @Inject
    HttpServletRequest http;

    @Context
    ResourceInfo operation;

    @Override
    public void filter(ContainerRequestContext request) {
        Method method = operation.getResourceMethod();
        trace.is(request.getMethod() + " " + Template.of(operation), http.getRemoteAddr(), UUID.randomUUID());
        if (method.isAnnotationPresent(PermitAll.class)) {
            return;
        }
        OurToken token = token(request).orElseThrow(CallerFilter::unknown);
        Caller caller = caller(request, token).orElseThrow(CallerFilter::unknown);
        count(request, caller);
        Needs needs = method.getAnnotation(Needs.class);
        if (needs == null || !caller.may(needs.value())) {
            throw new Refusal(
                    Reason.ROLE_TOO_SMALL, needs == null ? "Nobody may do this." : missing(needs.value(), caller));
        }
        current.is(caller, token.stamps());
    }

    private static Refusal unknown() {
        return new Refusal(Reason.NOT_AUTHENTICATED, "A valid access token is needed.");
    }

    /** Before anything is done for it: who is over the quota shall cost next to nothing. */
    private void count(ContainerRequestContext request, Caller caller) {
        if (caller.actor().kind() == Actor.Kind.API_CLIENT) {
            use.seen(caller.tenant(), caller.actor().key());
        }
        requests.take(caller.tenant()).ifPresent(standing -> {
            request.setProperty(QuotaHeaders.STANDING, standing);
            if (!standing.allowed()) {
                throw Refusal.tooMany(
                        "This tenant may ask " + standing.limit() + " times a minute, and " + standing.burst()
                                + " times a second.",
                        standing.patience());
            }
        });
    }

    private static String missing(Permission needed, Caller caller) {
        if (needed.isForOwnPeople() && caller.actor().agency() != null) {
            return "This is for the tenant's own people, not for those of its agency.";
        }
        if (caller.access().scopes() == null) {
            return "This needs the role " + needed.role() + ".";
        }
        return needed.scope()
                .map(scope -> "This needs the scope " + scope + ".")
                .orElse("This is for people, not for API clients.");
    }

    private Optional<OurToken> token(ContainerRequestContext request) {
        if (!(request.getSecurityContext().getUserPrincipal() instanceof JsonWebToken token)) {
            return Optional.empty();
        }
        return OurToken.read(token).filter(ours -> guard.counts(token.getRawToken(), ours.stamps()));
    }

    private Optional<Caller> caller(ContainerRequestContext request, OurToken token) {
        return tenants.find(token.tenant())
                .map(tenant -> new Caller(tenant, token.actor(), token.access(), language(request, token)));
    }

    private static Locale language(ContainerRequestContext request, OurToken token) {
        return Languages.best(request.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE), token.locale());
    }
}
