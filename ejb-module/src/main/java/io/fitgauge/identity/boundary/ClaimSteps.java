package io.fitgauge.identity.boundary;

import com.github.f4b6a3.uuid.UuidCreator;
import io.fitgauge.identity.control.Credentials;
import io.fitgauge.identity.control.IdentityStore;
import io.fitgauge.identity.control.Links;
import io.fitgauge.identity.control.MemberStore;
import io.fitgauge.identity.control.PasswordRules;
import io.fitgauge.identity.control.Passwords;
import io.fitgauge.identity.entity.Credential;
import io.fitgauge.identity.entity.Identity;
import io.fitgauge.identity.entity.Membership;
import io.fitgauge.identity.entity.OneTimeLink;
import io.fitgauge.identity.entity.OneTimeLink.Purpose;
import io.fitgauge.mail.boundary.Postbox;
import io.fitgauge.outbox.boundary.Outbox;
import io.fitgauge.tenancy.Access;
import io.fitgauge.tenancy.Actor;
import io.fitgauge.tenancy.Caller;
import io.fitgauge.tenancy.RealTime;
import io.fitgauge.tenancy.TenantSecret;
import io.fitgauge.tenants.boundary.KnownTenant;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The steps of {@link Claims} inside one tenant, each in a transaction. The user is locked before the link. */
@Stateless
public class ClaimSteps {

    @Inject
    MemberStore members;

    @Inject
    Links links;

    @Inject
    IdentityStore identities;

    @Inject
    Credentials credentials;

    @Inject
    Passwords passwords;

    @Inject
    PasswordRules rules;

    @Inject
    SessionStart start;

    @Inject
    Postbox postbox;

    @Inject
    Outbox outbox;

    @Inject
    @RealTime
    Clock clock;

    /** @return the user whose link it is, by whom what follows is done */
    public Optional<Caller> holder(Caller system, TenantSecret secret, Purpose purpose) {
        return links.find(secret, purpose)
                .flatMap(link -> members.find(link.membershipId()))
                .map(member -> new Caller(
                        system.tenant(), Actor.person(member.id()), Access.of(member.role()), Locale.ENGLISH));
    }

    /** For an address that nobody has here as much is written as for any other. */
    public void askReset(Caller system, String email) {
        UUID member = members.byEmail(Email.normal(email)).map(Membership::id).orElseGet(UUID::randomUUID);
        if (postbox.isOpen()) {
            outbox.write(system, LinkEvents.of(Purpose.RESET, member));
        }
    }

    public Optional<Session> join(
            Caller person, KnownTenant tenant, TenantSecret secret, @Nullable String name, String password) {
        Membership member = lock(person);
        OneTimeLink link = links.lock(secret, Purpose.INVITATION)
                .filter(found -> member.isInvited())
                .orElseThrow(Claims::noLink);
        Optional<Identity> known = link.provesMailbox() ? identities.lockByEmail(member.email()) : Optional.empty();
        if (known.isPresent()) {
            if (!passwords.matches(password, known.get().credential().passwordHash())) {
                return Optional.empty();
            }
            credentials.tie(member, known.get());
        } else {
            settle(member, link, fresh(tenant, member, password));
        }
        member.join(name == null || name.isBlank() ? member.name() : name.strip());
        members.flush();
        members.loggedIn(member.id(), clock.instant());
        UUID key = credentials.of(member).orElseThrow().key();
        return start.begin(tenant, member.id(), key, UuidCreator.getTimeOrderedEpoch());
    }

    public void renewPassword(
            Caller person, KnownTenant tenant, TenantSecret secret, Purpose purpose, String password) {
        Membership member = lock(person);
        OneTimeLink link = links.lock(secret, purpose)
                .filter(found -> counts(found, member))
                .orElseThrow(Claims::noLink);
        settle(member, link, fresh(tenant, member, password));
        members.flush();
    }

    /** A shown link is for those only who are known in this tenant alone. */
    private static boolean counts(OneTimeLink link, Membership member) {
        boolean proven = member.identityId().isPresent();
        return link.provesMailbox() ? proven || member.isActive() : !proven && member.isActive();
    }

    private Credential fresh(KnownTenant tenant, Membership member, String password) {
        rules.check("/password", password, tenant.view().slug(), member);
        return new Credential(passwords.hash(password));
    }

    /** Whoever has a mailed link reads the mailbox, and by that is who has proven it before. */
    private void settle(Membership member, OneTimeLink link, Credential fresh) {
        if (!link.provesMailbox()) {
            credentials.change(member, fresh);
            return;
        }
        Optional<Identity> known =
                member.identityId().flatMap(identities::lock).or(() -> identities.lockByEmail(member.email()));
        known.ifPresentOrElse(
                identity -> credentials.change(member, identity, fresh),
                () -> credentials.tie(member, born(member, fresh)));
    }

    private Identity born(Membership member, Credential fresh) {
        Identity identity = new Identity(UuidCreator.getTimeOrderedEpoch(), member.email(), fresh, clock.instant());
        identities.add(identity);
        return identity;
    }

    private Membership lock(Caller person) {
        return members.lock(person.actor().key()).orElseThrow(Claims::noLink);
    }
}
