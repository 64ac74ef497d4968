package io.fitgauge.identity.boundary;

import com.github.f4b6a3.uuid.UuidCreator;
import io.fitgauge.identity.control.AccessStamps;
import io.fitgauge.identity.control.AccessTokens;
import io.fitgauge.identity.control.Passwords;
import io.fitgauge.identity.control.PeopleStore;
import io.fitgauge.identity.control.RefreshSecret;
import io.fitgauge.identity.entity.Credential;
import io.fitgauge.identity.entity.Membership;
import io.fitgauge.identity.entity.RefreshToken;
import io.fitgauge.tenancy.Access;
import io.fitgauge.tenancy.Actor;
import io.fitgauge.tenancy.Caller;
import io.fitgauge.tenants.boundary.KnownTenant;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/** The people of one tenant and their sessions there. */
@Stateless
public class Members {

    private static final Duration SESSION = Duration.ofDays(30);

    @Inject
    PeopleStore people;

    @Inject
    Passwords passwords;

    @Inject
    AccessTokens accessTokens;

    @Inject
    AccessStamps stamps;

    @Inject
    Clock clock;

    /** Makes the user, with a password that counts in this tenant only, unless the address is known here. */
    public UUID ensure(Caller caller, NewMember wanted) {
        String email = normal(wanted.email());
        return people.byEmail(email).map(Membership::id).orElseGet(() -> add(email, wanted));
    }

    public boolean has(Caller caller, UUID member) {
        return people.membership(member).isPresent();
    }

    private UUID add(String email, NewMember wanted) {
        UUID id = UuidCreator.getTimeOrderedEpoch();
        Membership member = new Membership(id, email, wanted.name(), wanted.role(), clock.instant());
        member.joinWith(new Credential(passwords.hash(wanted.password())));
        people.add(member);
        return id;
    }

    public Optional<Session> login(Caller caller, KnownTenant tenant, String email, String password) {
        Optional<Membership> member = people.byEmail(normal(email)).filter(Membership::isActive);
        Optional<Credential> credential = member.flatMap(people::credential);
        boolean right = credential
                .map(known -> passwords.matches(password, known.passwordHash()))
                .orElseGet(() -> passwords.matchesNobody(password));
        if (!right) {
            return Optional.empty();
        }
        people.forgetExpired(clock.instant());
        return member.map(known -> session(tenant, known, credential.orElseThrow(), UuidCreator.getTimeOrderedEpoch()));
    }

    public Optional<Session> renew(Caller caller, KnownTenant tenant, RefreshSecret secret) {
        Optional<RefreshToken> token = people.token(secret.hash());
        if (token.isEmpty() || token.get().isExpired(clock.instant())) {
            return Optional.empty();
        }
        if (token.get().isSpent()) {
            end(token.get().family());
            return Optional.empty();
        }
        token.get().spend(clock.instant());
        return people.membership(token.get().membershipId())
                .filter(Membership::isActive)
                .flatMap(member -> people.credential(member)
                        .filter(token.get()::isUnder)
                        .map(credential ->
                                session(tenant, member, credential, token.get().family())));
    }

    public void logout(Caller caller, RefreshSecret secret) {
        people.token(secret.hash()).ifPresent(token -> end(token.family()));
    }

    private void end(UUID family) {
        people.endFamily(family);
        stamps.withdraw(family);
    }

    private Session session(KnownTenant tenant, Membership member, Credential credential, UUID family) {
        RefreshSecret secret = RefreshSecret.random(tenant.key().id());
        Instant now = clock.instant();
        people.add(new RefreshToken(secret.hash(), family, member.id(), credential.key(), now, now.plus(SESSION)));
        return new Session(
                accessTokens.issue(
                        tenant.key(),
                        Actor.person(member.id()),
                        Access.of(member.role()),
                        stamps.of(List.of(tenant.key().id(), member.id(), credential.key(), family))),
                AccessTokens.LIFE.toSeconds(),
                secret.text(),
                tenant.view(),
                member.role());
    }

    private static String normal(String email) {
        return email.strip().toLowerCase(Locale.ROOT);
    }
}
