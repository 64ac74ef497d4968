package io.fitgauge.knowledge.boundary;

import com.github.f4b6a3.uuid.UuidCreator;
import io.fitgauge.knowledge.control.DetailStore;
import io.fitgauge.knowledge.control.EvidenceStore;
import io.fitgauge.knowledge.control.WrittenDetails;
import io.fitgauge.knowledge.entity.Evidence;
import io.fitgauge.knowledge.entity.EvidenceDetails;
import io.fitgauge.paging.Page;
import io.fitgauge.paging.PageRequest;
import io.fitgauge.paging.Revised;
import io.fitgauge.refusal.Refusal;
import io.fitgauge.tenancy.Caller;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** What a tenant has found out about its customers and its market. */
@Stateless
public class EvidenceBase {

    @Inject
    EvidenceStore store;

    @Inject
    DetailStore details;

    @Inject
    WrittenDetails written;

    @Inject
    EvidenceDrafts drafts;

    @Inject
    EvidenceViews views;

    @Inject
    Clock clock;

    /**
     * Sorted by {@code date}, {@code title}, {@code createdAt} or {@code updatedAt}; the newest first unless asked.
     *
     * @throws Refusal INVALID
     */
    public Page<EvidenceView> list(Caller caller, EvidenceFilter filter, PageRequest request) {
        Page<Evidence> page = store.list(filter.question(), request);
        Map<UUID, EvidenceView> seen = views.of(caller, page.items());
        return page.map(evidence -> Objects.requireNonNull(seen.get(evidence.id())));
    }

    /** @throws Refusal NOT_FOUND */
    public Revised<EvidenceView> find(Caller caller, UUID id) {
        return revised(caller, store.find(id).orElseThrow(() -> missing(id)));
    }

    /** @throws Refusal INVALID, naming every field at fault */
    public Revised<EvidenceView> add(Caller caller, EvidenceDraft draft) {
        drafts.check(caller, draft, EvidenceDetails.NONE);
        Evidence evidence = new Evidence(UuidCreator.getTimeOrderedEpoch(), draft.substance(), clock.instant());
        store.add(evidence);
        written.replace(evidence.id(), EvidenceDetails.NONE, draft.details());
        return revised(caller, evidence);
    }

    /**
     * A change that changes nothing keeps the revision.
     *
     * @throws Refusal NOT_FOUND, STALE, INVALID
     */
    public Revised<EvidenceView> change(Caller caller, UUID id, int revision, EvidenceDraft draft) {
        Evidence evidence = lock(id, revision);
        EvidenceDetails before = details.of(id);
        drafts.check(caller, draft, before);
        EvidenceDetails after = draft.details();
        if (!draft.substance().equals(evidence.substance()) || !after.equals(before)) {
            evidence.say(draft.substance(), clock.instant());
            store.flush();
            written.replace(id, before, after);
        }
        return revised(caller, evidence);
    }

    /** @throws Refusal NOT_FOUND, STALE */
    public void remove(Caller caller, UUID id, int revision) {
        store.remove(lock(id, revision));
    }

    private Evidence lock(UUID id, int revision) {
        Evidence evidence = store.lock(id).orElseThrow(() -> missing(id));
        if (evidence.revision() != revision) {
            throw Refusal.stale();
        }
        return evidence;
    }

    private Revised<EvidenceView> revised(Caller caller, Evidence evidence) {
        return new Revised<>(evidence.revision(), views.of(caller, evidence));
    }

    private static Refusal missing(UUID id) {
        return Refusal.notFound("evidence", id);
    }
}
