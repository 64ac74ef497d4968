package io.fitgauge.demo.boundary;

import io.fitgauge.accounts.boundary.AccountFilter;
import io.fitgauge.accounts.boundary.AccountView;
import io.fitgauge.accounts.boundary.Accounts;
import io.fitgauge.accounts.boundary.ContactDraft;
import io.fitgauge.accounts.boundary.ContactFilter;
import io.fitgauge.accounts.boundary.ContactView;
import io.fitgauge.accounts.boundary.Contacts;
import io.fitgauge.accounts.boundary.DealDraft;
import io.fitgauge.accounts.boundary.DealFilter;
import io.fitgauge.accounts.boundary.Deals;
import io.fitgauge.committee.boundary.AccountCommittees;
import io.fitgauge.committee.boundary.CommitteeDraft;
import io.fitgauge.committee.boundary.CommitteeView;
import io.fitgauge.committee.boundary.Committees;
import io.fitgauge.committee.boundary.MemberDraft;
import io.fitgauge.committee.boundary.MemberView;
import io.fitgauge.demo.control.DemoContact;
import io.fitgauge.demo.control.DemoDeal;
import io.fitgauge.demo.control.DemoTenant;
import io.fitgauge.paging.PageRequest;
import io.fitgauge.paging.Revised;
import io.fitgauge.tenancy.Caller;
import jakarta.inject.Inject;
import java.util.UUID;

/** Whom the demo's tenants sell to, and what became of it: people, their parts and deals. Each looks whether it is there. */
class DemoSales {

    private static final PageRequest ONE = PageRequest.first(1);

    private final Accounts accounts;
    private final Contacts contacts;
    private final Deals deals;
    private final Committees committees;
    private final AccountCommittees members;

    @Inject
    DemoSales(Accounts accounts, Contacts contacts, Deals deals, Committees committees, AccountCommittees members) {
        this.accounts = accounts;
        this.contacts = contacts;
        this.deals = deals;
        this.committees = committees;
        this.members = members;
    }

    /** The people come before the deals: of a lost one it is kept who was known. */
    void take(Caller caller, DemoTenant wanted, UUID icp) {
        CommitteeDraft committee = wanted.committee();
        if (committee != null) {
            expect(caller, icp, committee);
        }
        wanted.contacts().forEach(contact -> meet(caller, contact));
        wanted.deals().forEach(deal -> record(caller, deal));
    }

    private void expect(Caller caller, UUID icp, CommitteeDraft wanted) {
        Revised<CommitteeView> there = committees.find(caller, icp);
        if (there.revision() == Committees.NEVER_WRITTEN) {
            committees.put(caller, icp, there.revision(), wanted);
        }
    }

    private void meet(Caller caller, DemoContact wanted) {
        UUID account = account(caller, wanted.account());
        UUID contact = contact(caller, wanted.contact().at(account));
        MemberDraft part = wanted.part();
        if (part != null) {
            Revised<MemberView> there = members.member(caller, account, contact);
            if (there.revision() == AccountCommittees.NO_PART) {
                members.put(caller, account, contact, there.revision(), part);
            }
        }
    }

    private UUID contact(Caller caller, ContactDraft wanted) {
        ContactFilter same = new ContactFilter(null, null, null, null, null, wanted.externalId());
        return contacts.list(caller, same, ONE).items().stream()
                .findFirst()
                .map(ContactView::id)
                .orElseGet(() -> contacts.register(caller, wanted).value().id());
    }

    private void record(Caller caller, DemoDeal wanted) {
        DealDraft deal = wanted.deal().at(account(caller, wanted.account()));
        DealFilter same = new DealFilter(null, null, null, null, null, null, deal.externalId());
        if (deals.list(caller, same, ONE).items().isEmpty()) {
            deals.register(caller, deal);
        }
    }

    private UUID account(Caller caller, String externalId) {
        AccountFilter same = new AccountFilter(null, externalId, null, null, null, null, null);
        return accounts.list(caller, same, ONE).items().stream()
                .findFirst()
                .map(AccountView::id)
                .orElseThrow();
    }
}
