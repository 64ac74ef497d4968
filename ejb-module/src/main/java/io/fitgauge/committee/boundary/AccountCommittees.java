package io.fitgauge.committee.boundary;

import com.github.f4b6a3.uuid.UuidCreator;
import io.fitgauge.accounts.boundary.Accounts;
import io.fitgauge.accounts.boundary.ContactView;
import io.fitgauge.accounts.boundary.Contacts;
import io.fitgauge.committee.control.HistoryStore;
import io.fitgauge.committee.control.MemberStore;
import io.fitgauge.committee.entity.Member;
import io.fitgauge.committee.entity.MemberChange;
import io.fitgauge.committee.entity.Part;
import io.fitgauge.committee.entity.PartChange;
import io.fitgauge.identity.boundary.ActorName;
import io.fitgauge.identity.boundary.ActorNames;
import io.fitgauge.paging.Page;
import io.fitgauge.paging.PageRequest;
import io.fitgauge.paging.Revised;
import io.fitgauge.refusal.Refusal;
import io.fitgauge.tenancy.Caller;
import io.fitgauge.tenants.boundary.Tenants;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Which contacts of an account play which part, and what that means. */
@Stateless
public class AccountCommittees {

    /** Of a contact that plays no part. */
    public static final int NO_PART = 0;

    @Inject
    MemberStore store;

    @Inject
    HistoryStore history;

    @Inject
    Accounts accounts;

    @Inject
    Contacts contacts;

    @Inject
    Measures measures;

    @Inject
    AccountReports reports;

    @Inject
    Tenants tenants;

    @Inject
    ActorNames names;

    @Inject
    Clock clock;

    /**
     * @param icpId whose committee it is measured against, in use or not; when absent that of the ICP in use, among those
     *     that have one, that the account fits best
     * @throws Refusal NOT_FOUND
     */
    public AccountCommitteeView report(Caller caller, UUID accountId, @Nullable UUID icpId) {
        requireAccount(caller, accountId);
        UUID measure = icpId == null
                ? measures.of(caller, accountId, measures.candidates(caller)).orElse(null)
                : icpId;
        return reports.report(caller, accountId, measure);
    }

    /** @throws Refusal NOT_FOUND when no such contact is at the account */
    public Revised<MemberView> member(Caller caller, UUID accountId, UUID contactId) {
        ContactView contact = contact(caller, accountId, contactId);
        return store.find(accountId, contactId)
                .map(member -> revised(member, contact))
                .orElseGet(() -> new Revised<>(NO_PART, MemberView.none(contact)));
    }

    /**
     * A change that changes nothing keeps the revision.
     *
     * @param revision {@link #NO_PART} for a contact that plays none yet
     * @throws Refusal NOT_FOUND, STALE; INVALID for a day to come
     */
    public Revised<MemberView> put(Caller caller, UUID accountId, UUID contactId, int revision, MemberDraft draft) {
        ContactView contact = contact(caller, accountId, contactId);
        requirePast(caller, draft.metOn());
        Member member = store.find(accountId, contactId).orElse(null);
        if ((member == null ? NO_PART : member.revision()) != revision) {
            throw Refusal.stale();
        }
        Part part = draft.part();
        if (member == null) {
            member = new Member(UuidCreator.getTimeOrderedEpoch(), accountId, contactId, part, clock.instant());
            store.add(member);
            note(caller, member, PartChange.JOINED);
        } else if (member.play(part, clock.instant())) {
            store.flush();
            note(caller, member, PartChange.CHANGED);
        }
        return revised(member, contact);
    }

    /** @throws Refusal NOT_FOUND also of a contact that plays no part; STALE */
    public void remove(Caller caller, UUID accountId, UUID contactId, int revision) {
        contact(caller, accountId, contactId);
        Member member =
                store.find(accountId, contactId).orElseThrow(() -> Refusal.notFound("committee member", contactId));
        if (member.revision() != revision) {
            throw Refusal.stale();
        }
        note(caller, member, PartChange.LEFT);
        store.remove(member);
    }

    /**
     * Sorted by {@code at}; the newest first unless asked.
     *
     * @param contactId whose history; everybody's when absent
     * @throws Refusal NOT_FOUND
     */
    public Page<MemberChangeView> history(
            Caller caller, UUID accountId, @Nullable UUID contactId, PageRequest request) {
        requireAccount(caller, accountId);
        Page<MemberChange> page = history.list(accountId, contactId, request);
        Map<UUID, ActorName> actors = names.of(
                caller,
                page.items().stream()
                        .map(MemberChange::by)
                        .filter(Objects::nonNull)
                        .collect(Collectors.toSet()));
        Map<UUID, String> people = people(caller, accountId, page.items());
        return page.map(change -> MemberChangeView.of(
                change, people.get(change.contactId()), change.by() == null ? null : actors.get(change.by())));
    }

    private Map<UUID, String> people(Caller caller, UUID account, List<MemberChange> changes) {
        return contacts
                .among(
                        caller,
                        changes.stream().map(MemberChange::contactId).distinct().toList())
                .stream()
                .filter(contact -> contact.accountId().equals(account))
                .collect(Collectors.toMap(ContactView::id, ContactView::name));
    }

    private void note(Caller caller, Member member, PartChange kind) {
        history.add(new MemberChange(
                UuidCreator.getTimeOrderedEpoch(),
                member.id(),
                member.accountId(),
                member.contactId(),
                kind,
                member.part(),
                clock.instant(),
                caller.actor().id(),
                caller.actor().agency()));
    }

    private void requireAccount(Caller caller, UUID accountId) {
        accounts.find(caller, accountId);
    }

    private ContactView contact(Caller caller, UUID accountId, UUID contactId) {
        requireAccount(caller, accountId);
        return contacts.among(caller, List.of(contactId)).stream()
                .filter(contact -> contact.accountId().equals(accountId))
                .findFirst()
                .orElseThrow(() -> Refusal.notFound("contact", contactId));
    }

    private void requirePast(Caller caller, @Nullable LocalDate day) {
        if (day == null) {
            return;
        }
        LocalDate today = LocalDate.now(clock.withZone(tenants.timeZone(caller)));
        if (day.isAfter(today) || day.getYear() < 1900) {
            throw Refusal.invalid("/metOn", "must be a day from 1900 on, and not after today");
        }
    }

    private static Revised<MemberView> revised(Member member, ContactView contact) {
        return new Revised<>(member.revision(), MemberView.of(member, contact));
    }
}
