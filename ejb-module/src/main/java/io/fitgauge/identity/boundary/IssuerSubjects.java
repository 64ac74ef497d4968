package io.fitgauge.identity.boundary;

import com.github.f4b6a3.uuid.UuidCreator;
import io.fitgauge.identity.control.AccessStamps;
import io.fitgauge.identity.control.IssuerStore;
import io.fitgauge.identity.control.MemberStore;
import io.fitgauge.identity.entity.IssuerSubject;
import io.fitgauge.paging.Page;
import io.fitgauge.paging.PageRequest;
import io.fitgauge.paging.Revised;
import io.fitgauge.refusal.Refusal;
import io.fitgauge.tenancy.Caller;
import io.fitgauge.tenancy.RealTime;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;

/** Whom a tenant's issuers mean. A tie is made and undone, and never changed. */
@Stateless
public class IssuerSubjects {

    /** Ties never change. */
    private static final int ONLY = 1;

    @Inject
    IssuerStore store;

    @Inject
    MemberStore members;

    @Inject
    AccessStamps stamps;

    @Inject
    @RealTime
    Clock clock;

    /** Sorted by {@code subject} or {@code createdAt}; by subject unless asked. */
    public Page<SubjectView> list(Caller caller, UUID issuer, PageRequest request) {
        require(issuer);
        return store.subjects(issuer, request).map(SubjectView::of);
    }

    /** @throws Refusal NOT_FOUND */
    public Revised<SubjectView> find(Caller caller, UUID issuer, UUID id) {
        return new Revised<>(ONLY, SubjectView.of(get(issuer, id)));
    }

    /** @throws Refusal NOT_FOUND; INVALID for a user who is not here; DUPLICATE when one of the two is tied already */
    public Revised<SubjectView> tie(Caller caller, UUID issuer, SubjectDraft draft) {
        require(issuer);
        if (members.find(draft.userId()).isEmpty()) {
            throw Refusal.invalid("/userId", "No user " + draft.userId() + " here.");
        }
        String subject = draft.subject().strip();
        if (store.tie(issuer, subject).isPresent()) {
            throw Refusal.duplicate("/subject", "This subject is tied already.");
        }
        if (store.means(issuer, draft.userId())) {
            throw Refusal.duplicate("/userId", "This user is tied to another subject already.");
        }
        IssuerSubject tie =
                new IssuerSubject(UuidCreator.getTimeOrderedEpoch(), issuer, subject, draft.userId(), clock.instant());
        store.add(tie);
        return new Revised<>(ONLY, SubjectView.of(tie));
    }

    /**
     * Ends what the subject began here.
     *
     * @throws Refusal NOT_FOUND
     */
    public void untie(Caller caller, UUID issuer, UUID id) {
        IssuerSubject tie = get(issuer, id);
        stamps.withdraw(id);
        store.remove(tie);
    }

    private void require(UUID issuer) {
        if (store.find(issuer).isEmpty()) {
            throw Refusal.notFound("issuer", issuer);
        }
    }

    private IssuerSubject get(UUID issuer, UUID id) {
        return store.subject(id)
                .filter(tie -> tie.issuerId().equals(issuer))
                .orElseThrow(() -> Refusal.notFound("subject", id));
    }
}
