package io.fitgauge.identity.boundary;

import com.github.f4b6a3.uuid.UuidCreator;
import io.fitgauge.identity.control.AccessStamps;
import io.fitgauge.identity.control.AccessTokens;
import io.fitgauge.identity.control.Passwords;
import io.fitgauge.identity.control.PeopleStore;
import io.fitgauge.identity.control.RefreshSecret;
import io.fitgauge.identity.entity.Membership;
import io.fitgauge.identity.entity.Person;
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

    /** Makes the person unless the address is known here; what exists is left as it is. */
    public UUID ensure(Caller caller, NewMember wanted) {
        String email = normal(wanted.email());
        return people.byEmail(email).map(Person::id).orElseGet(() -> add(email, wanted));
    }

    public boolean has(Caller caller, UUID person) {
        return people.membership(person).isPresent();
    }

    private UUID add(String email, NewMember wanted) {
        UUID id = UuidCreator.getTimeOrderedEpoch();
        Instant now = clock.instant();
        people.add(
                new Person(id, email, wanted.name(), passwords.hash(wanted.password()), now),
                new Membership(UuidCreator.getTimeOrderedEpoch(), id, wanted.role(), now));
        return id;
    }

    public Optional<Session> login(Caller caller, KnownTenant tenant, String email, String password) {
        Optional<Person> person = people.byEmail(normal(email));
        boolean right = person.map(known -> passwords.matches(password, known.passwordHash()))
                .orElseGet(() -> passwords.matchesNobody(password));
        if (!right) {
            return Optional.empty();
        }
        people.forgetExpired(clock.instant());
        return person.flatMap(known -> people.membership(known.id()))
                .map(member -> session(tenant, member, UuidCreator.getTimeOrderedEpoch()));
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
        return people.membership(token.get().personId())
                .map(member -> session(tenant, member, token.get().family()));
    }

    public void logout(Caller caller, RefreshSecret secret) {
        people.token(secret.hash()).ifPresent(token -> end(token.family()));
    }

    private void end(UUID family) {
        people.endFamily(family);
        stamps.withdraw(family);
    }

    private Session session(KnownTenant tenant, Membership member, UUID family) {
        RefreshSecret secret = RefreshSecret.random(tenant.key().id());
        Instant now = clock.instant();
        people.add(new RefreshToken(secret.hash(), family, member.personId(), now, now.plus(SESSION)));
        return new Session(
                accessTokens.issue(
                        tenant.key(),
                        Actor.person(member.personId()),
                        Access.of(member.role()),
                        stamps.of(List.of(tenant.key().id(), member.id(), family))),
                AccessTokens.LIFE.toSeconds(),
                secret.text(),
                tenant.view(),
                member.role());
    }

    private static String normal(String email) {
        return email.strip().toLowerCase(Locale.ROOT);
    }
}
