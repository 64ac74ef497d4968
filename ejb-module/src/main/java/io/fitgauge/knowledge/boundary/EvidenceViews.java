package io.fitgauge.knowledge.boundary;

import io.fitgauge.accounts.boundary.ContactView;
import io.fitgauge.accounts.boundary.Contacts;
import io.fitgauge.knowledge.control.CriterionKeys;
import io.fitgauge.knowledge.control.DetailStore;
import io.fitgauge.knowledge.entity.CriterionLink;
import io.fitgauge.knowledge.entity.Evidence;
import io.fitgauge.knowledge.entity.EvidenceDetails;
import io.fitgauge.knowledge.entity.PersonAsked;
import io.fitgauge.tenancy.Caller;
import io.fitgauge.tenancy.Permission;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Puts evidence together with what it names, and with what that is called now. Who may not read contacts sees of those only
 * the ids.
 */
@Dependent
class EvidenceViews {

    private static final int CHUNK = 500;

    private final DetailStore details;
    private final Contacts contacts;
    private final CriterionKeys keys;

    @Inject
    EvidenceViews(DetailStore details, Contacts contacts, CriterionKeys keys) {
        this.details = details;
        this.contacts = contacts;
        this.keys = keys;
    }

    EvidenceView of(Caller caller, Evidence evidence) {
        return Objects.requireNonNull(of(caller, List.of(evidence)).get(evidence.id()));
    }

    /** @return by their ids */
    Map<UUID, EvidenceView> of(Caller caller, Collection<Evidence> evidence) {
        Map<UUID, EvidenceDetails> named =
                details.of(evidence.stream().map(Evidence::id).toList());
        Map<UUID, ContactView> known = contacts(caller, named.values());
        Map<UUID, Set<String>> criteria = new HashMap<>();
        Map<UUID, EvidenceView> views = new LinkedHashMap<>();
        for (Evidence one : evidence) {
            EvidenceDetails own = named.getOrDefault(one.id(), EvidenceDetails.NONE);
            EvidenceDetails explained = new EvidenceDetails(
                    own.people().stream().map(person -> called(person, known)).toList(),
                    own.accountIds(),
                    own.criteria().stream()
                            .map(link -> seen(caller, link, criteria))
                            .toList(),
                    own.channels(),
                    own.personas());
            views.put(one.id(), EvidenceView.of(one, explained));
        }
        return views;
    }

    private Map<UUID, ContactView> contacts(Caller caller, Collection<EvidenceDetails> named) {
        if (!caller.may(Permission.READ_CONTACTS)) {
            return Map.of();
        }
        List<UUID> ids = named.stream()
                .flatMap(own -> own.people().stream())
                .map(PersonAsked::contactId)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        List<ContactView> found = new ArrayList<>();
        for (int start = 0; start < ids.size(); start += CHUNK) {
            found.addAll(contacts.among(caller, ids.subList(start, Math.min(ids.size(), start + CHUNK))));
        }
        return found.stream().collect(Collectors.toMap(ContactView::id, Function.identity()));
    }

    private static PersonAsked called(PersonAsked person, Map<UUID, ContactView> known) {
        ContactView contact = person.contactId() == null ? null : known.get(person.contactId());
        return contact == null ? person : new PersonAsked(contact.id(), contact.name(), contact.title());
    }

    private CriterionLink seen(Caller caller, CriterionLink link, Map<UUID, Set<String>> criteria) {
        String key = link.criterion();
        return key == null
                ? link
                : link.gone(!criteria.computeIfAbsent(
                                link.icpId(), icp -> keys.of(caller, icp).all())
                        .contains(key));
    }
}
