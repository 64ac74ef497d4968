package io.fitgauge.web.identity;

import io.fitgauge.tenancy.Access;
import io.fitgauge.tenancy.Actor;
import io.fitgauge.tenancy.Role;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;

/** What an access token of ours says. */
record OurToken(UUID tenant, Actor actor, Access access, String stamps, @Nullable String locale) {

    /** @return none when it says something else, whoever signed it */
    static Optional<OurToken> read(JsonWebToken token) {
        try {
            UUID subject = UUID.fromString(token.getSubject());
            String scope = token.getClaim("scope");
            return Optional.of(new OurToken(
                    UUID.fromString(token.<String>getClaim("tenant")),
                    scope == null
                            ? Actor.person(subject, id(token, "agency")).vouchedForBy(id(token, "sign_on"))
                            : Actor.apiClient(subject),
                    scope == null ? Access.of(role(token)) : Access.of(Set.of(scope.split(" "))),
                    Objects.requireNonNull(token.<String>getClaim("stamps")),
                    token.getClaim("locale")));
        } catch (RuntimeException notOurs) {
            return Optional.empty();
        }
    }

    private static Role role(JsonWebToken token) {
        return Role.valueOf(token.getGroups().iterator().next());
    }

    private static @Nullable UUID id(JsonWebToken token, String claim) {
        String id = token.getClaim(claim);
        return id == null ? null : UUID.fromString(id);
    }
}
