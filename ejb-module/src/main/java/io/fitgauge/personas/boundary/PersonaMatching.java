package io.fitgauge.personas.boundary;

import io.fitgauge.accounts.boundary.AccountFilter;
import io.fitgauge.accounts.boundary.ContactFilter;
import io.fitgauge.accounts.boundary.ContactView;
import io.fitgauge.accounts.boundary.Contacts;
import io.fitgauge.accounts.boundary.SelectedAccounts;
import io.fitgauge.language.Messages;
import io.fitgauge.paging.Page;
import io.fitgauge.paging.PageRequest;
import io.fitgauge.personas.control.Known;
import io.fitgauge.personas.control.Matcher;
import io.fitgauge.personas.control.Wanted;
import io.fitgauge.personas.entity.Rank;
import io.fitgauge.refusal.Refusal;
import io.fitgauge.tenancy.Caller;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Which known people a persona stands for: by title, department and seniority, and by nothing else. */
@Stateless
public class PersonaMatching {

    private static final String WORDS = "io.fitgauge.personas.words";

    @Inject
    Personas personas;

    @Inject
    Contacts contacts;

    @Inject
    SelectedAccounts accounts;

    /**
     * The best first.
     *
     * @throws Refusal NOT_FOUND; INVALID when there is no such account; WRONG_STATE when the persona says nothing to match by
     */
    public MatchView match(Caller caller, UUID personaId, MatchWish wish) {
        Wanted wanted = wanted(personas.find(caller, personaId).value());
        if (wanted.asksNothing()) {
            throw Refusal.wrongState("This persona has no titles, departments or seniority to match contacts by.");
        }
        requireAccount(caller, wish.accountId());
        Matcher matcher = new Matcher(wanted);
        BestContacts best = new BestContacts(wish.most());
        ContactFilter filter = new ContactFilter(wish.accountId(), null, null, null, null, null);
        PageRequest next = PageRequest.first(PageRequest.MOST);
        while (next != null) {
            Page<ContactView> page = contacts.list(caller, filter, next);
            page.items().forEach(contact -> best.consider(contact, matcher.fit(known(contact))));
            next = page.next() == null ? null : new PageRequest(PageRequest.MOST, "", page.next());
        }
        return new MatchView(personaId, best.considered(), best.shown(Messages.of(caller.language(), WORDS)));
    }

    /**
     * These contacts beside a persona, the best first. A persona that says nothing to match by matches nobody.
     *
     * @throws Refusal NOT_FOUND
     */
    public List<ContactMatch> rate(Caller caller, UUID personaId, Collection<ContactView> some) {
        Wanted wanted = wanted(personas.find(caller, personaId).value());
        if (wanted.asksNothing()) {
            return List.of();
        }
        Matcher matcher = new Matcher(wanted);
        BestContacts best = new BestContacts(Integer.MAX_VALUE);
        some.forEach(contact -> best.consider(contact, matcher.fit(known(contact))));
        return best.shown(Messages.of(caller.language(), WORDS));
    }

    private void requireAccount(Caller caller, @Nullable UUID account) {
        if (account != null
                && accounts.matching(caller, AccountFilter.ALL, List.of(account))
                        .isEmpty()) {
            throw Refusal.invalid("/accountId", "is not an account here");
        }
    }

    /** All that matching ever learns of a persona. */
    static Wanted wanted(PersonaView persona) {
        return new Wanted(
                persona.personal().titles(),
                persona.professional().departments(),
                persona.personal().seniority());
    }

    private static Known known(ContactView contact) {
        return new Known(
                contact.title(),
                contact.department(),
                contact.seniority() == null ? null : Rank.valueOf(String.valueOf(contact.seniority())));
    }
}
