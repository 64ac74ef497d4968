package io.fitgauge.committee.boundary;

import io.fitgauge.accounts.boundary.ContactFilter;
import io.fitgauge.accounts.boundary.ContactView;
import io.fitgauge.accounts.boundary.Contacts;
import io.fitgauge.committee.control.MemberStore;
import io.fitgauge.committee.entity.Candidate;
import io.fitgauge.committee.entity.Known;
import io.fitgauge.committee.entity.Member;
import io.fitgauge.paging.Page;
import io.fitgauge.paging.PageRequest;
import io.fitgauge.tenancy.Caller;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The contacts of accounts, those who play a part and those who do not. */
@Dependent
class PeopleAt {

    /** Of accounts with more contacts, those who came first are looked at. */
    private static final int MOST = 1_000;

    private final MemberStore members;
    private final Contacts contacts;

    @Inject
    PeopleAt(MemberStore members, Contacts contacts) {
        this.members = members;
        this.contacts = contacts;
    }

    /** A member, and the contact it is. */
    record Person(Member member, ContactView contact) {

        Known known() {
            return new Known(contact.id(), member.part());
        }
    }

    /** @return who plays a part and is there, in the order in which they became members */
    List<Person> members(Caller caller, UUID account) {
        List<Member> known = members.ofAccount(account);
        Map<UUID, ContactView> byId = contacts
                .among(caller, known.stream().map(Member::contactId).toList())
                .stream()
                .filter(contact -> contact.accountId().equals(account))
                .collect(Collectors.toMap(ContactView::id, Function.identity()));
        List<Person> people = new ArrayList<>();
        for (Member member : known) {
            ContactView contact = byId.get(member.contactId());
            if (contact != null) {
                people.add(new Person(member, contact));
            }
        }
        return people;
    }

    /** @return the account's contacts by id, in the order in which they came */
    Map<UUID, ContactView> all(Caller caller, UUID account) {
        ContactFilter here = new ContactFilter(account, null, null, null, null, null);
        Map<UUID, ContactView> all = new LinkedHashMap<>();
        @Nullable List<String> after = null;
        do {
            Page<ContactView> page = contacts.list(caller, here, new PageRequest(PageRequest.MOST, "", after));
            page.items().forEach(contact -> all.put(contact.id(), contact));
            after = page.next();
        } while (after != null && all.size() < MOST);
        return all;
    }

    static Candidate candidate(ContactView contact) {
        return new Candidate(contact.id(), contact.title(), MemberView.seniority(contact));
    }
}
