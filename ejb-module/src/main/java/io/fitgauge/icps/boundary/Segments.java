package io.fitgauge.icps.boundary;

import com.github.f4b6a3.uuid.UuidCreator;
import io.fitgauge.icps.control.ProductStore;
import io.fitgauge.icps.control.SegmentStore;
import io.fitgauge.icps.entity.Segment;
import io.fitgauge.json.StoredJson;
import io.fitgauge.outbox.boundary.Outbox;
import io.fitgauge.paging.Page;
import io.fitgauge.paging.PageRequest;
import io.fitgauge.paging.Revised;
import io.fitgauge.refusal.Reason;
import io.fitgauge.refusal.Refusal;
import io.fitgauge.tenancy.Caller;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The parts of a tenant's market. */
@Stateless
public class Segments {

    @Inject
    SegmentStore store;

    @Inject
    ProductStore products;

    @Inject
    Outbox outbox;

    @Inject
    Clock clock;

    /**
     * Sorted by {@code name} or {@code createdAt}.
     *
     * @param productId whose segments; all when absent
     */
    public Page<SegmentView> list(Caller caller, PageRequest request, @Nullable UUID productId) {
        return store.list(request, productId).map(SegmentView::of);
    }

    /** @return empty when there is none any more */
    public Optional<String> name(Caller caller, UUID id) {
        return store.find(id).map(Segment::portrait).map(Segment.Portrait::name);
    }

    public Revised<SegmentView> find(Caller caller, UUID id) {
        return revised(get(id));
    }

    /** @throws Refusal INVALID when there is no such product */
    public Revised<SegmentView> create(Caller caller, SegmentDraft draft) {
        Segment segment = new Segment(UuidCreator.getTimeOrderedEpoch(), portrait(draft), clock.instant());
        store.add(segment);
        return revised(segment);
    }

    /** @throws Refusal NOT_FOUND, STALE, INVALID when there is no such product */
    public Revised<SegmentView> change(Caller caller, UUID id, int revision, SegmentDraft draft) {
        Segment segment = get(id, revision);
        segment.describe(portrait(draft));
        store.flush();
        return revised(segment);
    }

    /** @throws Refusal NOT_FOUND, STALE, IN_USE */
    public void remove(Caller caller, UUID id, int revision) {
        Segment segment = get(id, revision);
        if (store.isUsed(id)) {
            throw new Refusal(Reason.IN_USE, "An ICP is for this segment.");
        }
        store.remove(segment);
        outbox.write(caller, IcpEvents.segmentRemoved(id));
    }

    private Segment.Portrait portrait(SegmentDraft draft) {
        UUID productId = draft.productId();
        if (productId != null && products.find(productId).isEmpty()) {
            throw Refusal.invalid("/productId", "is not a product here");
        }
        return new Segment.Portrait(
                draft.name().strip(),
                Wording.orNothing(draft.description()),
                productId,
                StoredJson.write(draft.needs()),
                StoredJson.write(draft.reasonsToBuy()));
    }

    private Segment get(UUID id, int revision) {
        Segment segment = get(id);
        if (segment.revision() != revision) {
            throw Refusal.stale();
        }
        return segment;
    }

    private Segment get(UUID id) {
        return store.find(id).orElseThrow(() -> Refusal.notFound("segment", id));
    }

    private static Revised<SegmentView> revised(Segment segment) {
        return new Revised<>(segment.revision(), SegmentView.of(segment));
    }
}
