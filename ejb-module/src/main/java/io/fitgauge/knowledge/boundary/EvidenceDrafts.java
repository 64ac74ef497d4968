package io.fitgauge.knowledge.boundary;

import io.fitgauge.accounts.boundary.AccountFilter;
import io.fitgauge.accounts.boundary.ContactView;
import io.fitgauge.accounts.boundary.Contacts;
import io.fitgauge.accounts.boundary.SelectedAccounts;
import io.fitgauge.knowledge.control.ChannelStore;
import io.fitgauge.knowledge.entity.Channel;
import io.fitgauge.knowledge.entity.ChannelLink;
import io.fitgauge.knowledge.entity.EvidenceDetails;
import io.fitgauge.knowledge.entity.PersonAsked;
import io.fitgauge.knowledge.entity.PersonaLink;
import io.fitgauge.knowledge.entity.Wording;
import io.fitgauge.personas.boundary.PersonaView;
import io.fitgauge.personas.boundary.Personas;
import io.fitgauge.refusal.FieldErrors;
import io.fitgauge.refusal.Refusal;
import io.fitgauge.tenancy.Caller;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What must hold of what clients write as evidence. */
@Dependent
class EvidenceDrafts {

    private static final LocalDate FIRST = LocalDate.of(1900, 1, 1);

    private final SelectedAccounts accounts;
    private final Contacts contacts;
    private final ChannelStore channels;
    private final Personas personas;
    private final CriterionLinks links;
    private final Clock clock;

    @Inject
    EvidenceDrafts(
            SelectedAccounts accounts,
            Contacts contacts,
            ChannelStore channels,
            Personas personas,
            CriterionLinks links,
            Clock clock) {
        this.accounts = accounts;
        this.contacts = contacts;
        this.channels = channels;
        this.personas = personas;
        this.links = links;
        this.clock = clock;
    }

    /**
     * @param before what it names already, and may go on naming
     * @throws Refusal INVALID, naming every field at fault, among them what is not here
     */
    void check(Caller caller, EvidenceDraft draft, EvidenceDetails before) {
        FieldErrors errors = new FieldErrors();
        checkDate(draft.date(), errors);
        if (!draft.source().hasGoodLink()) {
            errors.add("/source/link", "must be an address that begins with http:// or https://");
        }
        checkPeople(caller, draft.people(), errors);
        checkAccounts(caller, draft.accountIds(), errors);
        links.check(caller, draft.criteria(), before.criteria(), errors);
        checkChannels(draft.channels(), errors);
        checkPersonas(caller, draft.personas(), errors);
        errors.refuseIfAny();
    }

    private void checkDate(LocalDate date, FieldErrors errors) {
        if (date.isAfter(LocalDate.ofInstant(clock.instant(), ZoneOffset.MAX))) {
            errors.add("/date", "must not be in the future");
        }
        if (date.isBefore(FIRST)) {
            errors.add("/date", "must not be before " + FIRST);
        }
    }

    private void checkPeople(Caller caller, List<PersonAsked> people, FieldErrors errors) {
        List<UUID> ids = people.stream()
                .map(PersonAsked::contactId)
                .filter(Objects::nonNull)
                .toList();
        Map<UUID, ContactView> known = contacts.among(caller, ids).stream()
                .collect(Collectors.toMap(ContactView::id, Function.identity(), (one, same) -> one));
        Set<PersonAsked> seen = new HashSet<>();
        for (int i = 0; i < people.size(); i++) {
            PersonAsked person = people.get(i);
            String pointer = "/people/" + i;
            if (person.contactId() == null) {
                checkNamed(person, pointer, errors);
            } else {
                checkContact(person, known.get(person.contactId()), pointer, errors);
            }
            if (!seen.add(person.stored())) {
                errors.add(pointer, "is named before");
            }
        }
    }

    private static void checkNamed(PersonAsked person, String pointer, FieldErrors errors) {
        if (Wording.orNothing(person.name()) == null) {
            errors.add(pointer, "must have a contactId or a name");
        }
    }

    private static void checkContact(
            PersonAsked person, @Nullable ContactView contact, String pointer, FieldErrors errors) {
        if (contact == null) {
            errors.add(pointer + "/contactId", "is not a contact here");
            return;
        }
        checkOwn(person.name(), contact.name(), pointer + "/name", errors);
        checkOwn(person.role(), contact.title(), pointer + "/role", errors);
    }

    private static void checkOwn(@Nullable String said, @Nullable String is, String pointer, FieldErrors errors) {
        if (said != null && !said.equals(is)) {
            errors.add(pointer, "is what the contact's own row says; leave it out");
        }
    }

    private void checkAccounts(Caller caller, List<UUID> ids, FieldErrors errors) {
        Set<UUID> known = accounts.matching(caller, AccountFilter.ALL, ids);
        for (int i = 0; i < ids.size(); i++) {
            if (!known.contains(ids.get(i))) {
                errors.add("/accountIds/" + i, "is not an account here");
            }
        }
    }

    private void checkPersonas(Caller caller, List<PersonaLink> links, FieldErrors errors) {
        List<UUID> ids = links.stream().map(PersonaLink::personaId).toList();
        Set<UUID> known =
                personas.among(caller, ids).stream().map(PersonaView::id).collect(Collectors.toSet());
        for (int i = 0; i < ids.size(); i++) {
            if (!known.contains(ids.get(i))) {
                errors.add("/personas/" + i + "/personaId", "is not a persona here");
            }
            if (ids.indexOf(ids.get(i)) < i) {
                errors.add("/personas/" + i + "/personaId", "is named before");
            }
        }
    }

    private void checkChannels(List<ChannelLink> links, FieldErrors errors) {
        Set<UUID> known = channels
                .byIds(links.stream().map(ChannelLink::channelId).toList())
                .stream()
                .map(Channel::id)
                .collect(Collectors.toSet());
        Set<UUID> seen = new HashSet<>();
        for (int i = 0; i < links.size(); i++) {
            UUID id = links.get(i).channelId();
            if (!known.contains(id)) {
                errors.add("/channels/" + i + "/channelId", "is not a channel here");
            }
            if (!seen.add(id)) {
                errors.add("/channels/" + i + "/channelId", "is named before");
            }
        }
    }
}
