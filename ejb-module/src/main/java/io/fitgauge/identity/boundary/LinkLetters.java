package io.fitgauge.identity.boundary;

import io.fitgauge.identity.control.LinkAddress;
import io.fitgauge.identity.control.Links;
import io.fitgauge.identity.control.MemberStore;
import io.fitgauge.identity.entity.Membership;
import io.fitgauge.identity.entity.OneTimeLink.Purpose;
import io.fitgauge.language.Messages;
import io.fitgauge.mail.boundary.Letter;
import io.fitgauge.tenancy.Caller;
import io.fitgauge.tenants.boundary.Tenants;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/** Makes a link and the letter that brings it, in a transaction that is over before the letter is sent. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class LinkLetters {

    private static final String WORDS = "io.fitgauge.identity.words";

    @Inject
    MemberStore members;

    @Inject
    Links links;

    @Inject
    LinkAddress address;

    @Inject
    Tenants tenants;

    /** @return none when the user is gone, or needs no such link any more */
    public Optional<Letter> write(Caller system, String eventType, UUID member) {
        Purpose purpose = LinkEvents.purpose(eventType);
        return members.lock(member).filter(found -> needs(found, purpose)).map(found -> letter(system, found, purpose));
    }

    /** A proven identity may have its password reset wherever its owner is known, be it blocked there. */
    private static boolean needs(Membership member, Purpose purpose) {
        return switch (purpose) {
            case INVITATION -> member.isInvited();
            case RESET -> member.isActive() || member.identityId().isPresent();
            case MAILBOX -> member.isActive() && member.identityId().isEmpty();
        };
    }

    private Letter letter(Caller system, Membership member, Purpose purpose) {
        Links.Made made = links.make(system.tenant(), member, purpose, true);
        String tenant = tenants.mine(system).value().name();
        Messages texts = Messages.of(language(member), WORDS);
        String key = "mail." + purpose.name().toLowerCase(Locale.ROOT);
        return new Letter(
                member.email(),
                texts.text(key + ".subject", tenant),
                List.of(
                        texts.text("mail.hello", member.name()),
                        texts.text(key + ".what", tenant),
                        address.of(purpose, made.secret()),
                        texts.text(key + ".until")));
    }

    private static Locale language(Membership member) {
        String wanted = member.language();
        return wanted == null ? Locale.ENGLISH : Locale.forLanguageTag(wanted);
    }
}
