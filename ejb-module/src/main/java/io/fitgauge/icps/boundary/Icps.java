package io.fitgauge.icps.boundary;

import com.github.f4b6a3.uuid.UuidCreator;
import io.fitgauge.attributes.boundary.AttributeCatalogue;
import io.fitgauge.attributes.boundary.AttributeView;
import io.fitgauge.fit.Thresholds;
import io.fitgauge.icps.control.CriteriaReader;
import io.fitgauge.icps.control.IcpStore;
import io.fitgauge.icps.control.ProductStore;
import io.fitgauge.icps.control.ReviewedStore;
import io.fitgauge.icps.control.SegmentStore;
import io.fitgauge.icps.control.ThresholdsReader;
import io.fitgauge.icps.control.WeightGroupsReader;
import io.fitgauge.icps.entity.Icp;
import io.fitgauge.icps.entity.IcpVersion;
import io.fitgauge.icps.entity.Profile;
import io.fitgauge.json.StoredJson;
import io.fitgauge.outbox.boundary.Outbox;
import io.fitgauge.paging.Page;
import io.fitgauge.paging.PageRequest;
import io.fitgauge.paging.Revised;
import io.fitgauge.refusal.FieldErrors;
import io.fitgauge.refusal.Refusal;
import io.fitgauge.tenancy.Caller;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Ideal customer profiles: worked on as a draft, in use as a version. */
@Stateless
public class Icps {

    @Inject
    IcpStore store;

    @Inject
    SegmentStore segments;

    @Inject
    ProductStore products;

    @Inject
    AttributeCatalogue attributes;

    @Inject
    CriteriaReader criteria;

    @Inject
    ModelReader models;

    @Inject
    Statements statements;

    @Inject
    Owners owners;

    @Inject
    IcpViews views;

    @Inject
    Outbox outbox;

    @Inject
    ReviewedStore reviewed;

    @Inject
    Clock clock;

    /** Sorted by {@code name}, {@code createdAt} or {@code updatedAt}. */
    public Page<IcpView> list(Caller caller, PageRequest request, IcpFilter filter) {
        Map<String, AttributeView> definitions = attributes.definitions(caller);
        Statements.Reader reader = statements.reader(caller);
        return store.list(request, filter.fields())
                .map(icp -> IcpView.of(icp, statements.draft(icp, definitions, reader)));
    }

    public Revised<IcpView> find(Caller caller, UUID id) {
        return views.of(caller, store.get(id));
    }

    /**
     * What company it means, in words.
     *
     * @param version a published one; the draft when absent
     * @param language any; the best spoken one is taken for it
     * @throws Refusal NOT_FOUND, WRONG_STATE when the draft can no longer be used
     */
    public IcpStatement statement(Caller caller, UUID id, @Nullable Integer version, Locale language) {
        Statements.Reader reader = statements.reader(caller, language);
        if (version != null) {
            return statements.ofVersion(store.getVersion(id, version), reader);
        }
        return statements.ofDraft(store.get(id), attributes.definitions(caller), reader);
    }

    /** Whether there is such an ICP, in use or not. */
    public boolean has(Caller caller, UUID id) {
        return store.find(id).isPresent();
    }

    /** @throws Refusal NOT_FOUND when there is no such ICP, in use or not */
    public void require(Caller caller, UUID id) {
        store.get(id);
    }

    /**
     * Locks it until the transaction ends, for a change of what other rooms keep of its draft.
     *
     * @throws Refusal NOT_FOUND, WRONG_STATE for a retired one
     */
    public void hold(Caller caller, UUID id) {
        store.locked(id, null).requireInWork();
    }

    /**
     * Says that what other rooms keep of its draft was changed, which is a change of the draft: its revision goes up, and who
     * agreed to it has not agreed to this.
     *
     * @throws Refusal NOT_FOUND, WRONG_STATE for a retired one
     */
    public void touch(Caller caller, UUID id) {
        store.locked(id, null).touch(clock.instant());
        store.flush();
    }

    /** @throws Refusal INVALID with every field at fault, among them an owner who is not a user here */
    public Revised<IcpView> create(Caller caller, IcpDraft draft) {
        UUID owner = draft.ownerId() == null ? owners.creator(caller) : owners.named(caller, draft.ownerId());
        Icp icp = new Icp(UuidCreator.getTimeOrderedEpoch(), profile(caller, draft), owner, clock.instant());
        store.add(icp);
        return views.of(caller, icp);
    }

    /** @throws Refusal NOT_FOUND, STALE, INVALID, WRONG_STATE for a retired one */
    public Revised<IcpView> change(Caller caller, UUID id, int revision, IcpDraft draft) {
        Icp icp = store.locked(id, revision);
        icp.requireInWork();
        icp.change(profile(caller, draft), clock.instant());
        UUID owner = draft.ownerId();
        if (owner != null && !owner.equals(icp.ownerId())) {
            icp.giveTo(owners.named(caller, owner));
        }
        store.flush();
        return views.of(caller, icp);
    }

    /** Somebody has looked at it. @param day where the tenant is */
    public void reviewed(Caller caller, UUID id, LocalDate day) {
        reviewed.put(id, day);
    }

    /** @throws Refusal NOT_FOUND, STALE, WRONG_STATE for one that was published */
    public void remove(Caller caller, UUID id, int revision) {
        Icp icp = store.locked(id, revision);
        icp.requireNeverPublished();
        store.remove(icp);
        outbox.write(caller, IcpEvents.removed(id));
    }

    /** Sorted by {@code version}, the latest first unless asked otherwise. */
    public Page<IcpVersionView> versions(Caller caller, UUID id, PageRequest request) {
        return store.versions(store.get(id).id(), request).map(IcpVersionView::of);
    }

    public IcpVersionView version(Caller caller, UUID id, int version) {
        return IcpVersionView.of(store.getVersion(id, version));
    }

    /**
     * To whom a version is sold.
     *
     * @return as the room that keeps them wrote it; absent when there was nobody
     * @throws Refusal NOT_FOUND
     */
    public Optional<String> personas(Caller caller, UUID id, int version) {
        return Optional.ofNullable(store.getVersion(id, version).personas());
    }

    /**
     * Locks it until the transaction ends, whatever its state: what other rooms keep of its draft stays as it is meanwhile.
     *
     * @throws Refusal NOT_FOUND
     */
    public void lock(Caller caller, UUID id) {
        store.locked(id, null);
    }

    /**
     * What scores now.
     *
     * @throws Refusal NOT_FOUND, WRONG_STATE when it was never published or is retired
     */
    public PublishedIcp published(Caller caller, UUID id) {
        Icp icp = store.get(id);
        if (icp.status() != Icp.Status.ACTIVE) {
            throw Refusal.wrongState(
                    icp.status() == Icp.Status.DRAFT ? "This ICP is not published yet." : "This ICP is retired.");
        }
        return models.version(store.latest(icp).orElseThrow());
    }

    /** A version that scored once, whatever became of its ICP. */
    public PublishedIcp published(Caller caller, UUID id, int version) {
        return models.version(store.getVersion(id, version));
    }

    /** What scores now, of every ICP in use, by name. */
    public List<PublishedIcp> active(Caller caller) {
        return store.published().stream().map(models::version).toList();
    }

    /** Every ICP in use, by name, with the day on which somebody looked at it last. */
    public List<LookedAtIcp> lookedAt(Caller caller) {
        return store.inUse().stream()
                .map(icp -> new LookedAtIcp(icp.id(), icp.draft().name(), icp.ownerId(), icp.lastReviewedOn()))
                .toList();
    }

    /** As {@link #active}, of those whose version is for this segment. */
    public List<PublishedIcp> activeIn(Caller caller, UUID segmentId) {
        return store.published().stream()
                .filter(version -> version.profile().segmentId().equals(segmentId))
                .map(models::version)
                .toList();
    }

    /** The segment that each ICP in use is for, in the version that scores now. */
    public Map<UUID, UUID> segmentsInUse(Caller caller) {
        return store.published().stream().collect(Collectors.toMap(IcpVersion::icpId, version -> version.profile()
                .segmentId()));
    }

    /** How many score now, and since when the oldest of them does. */
    public IcpsInUse inUse(Caller caller) {
        List<Instant> since = store.publishedAt();
        return new IcpsInUse(since.size(), since.isEmpty() ? null : Collections.min(since));
    }

    /**
     * What would score if it were published now.
     *
     * @throws Refusal NOT_FOUND, WRONG_STATE when the draft can no longer be used
     */
    public PublishedIcp draft(Caller caller, UUID id) {
        return models.draft(store.get(id), attributes.definitions(caller));
    }

    private Profile profile(Caller caller, IcpDraft draft) {
        FieldErrors errors = new FieldErrors();
        if (segments.find(draft.segmentId()).isEmpty()) {
            errors.add("/segmentId", "is not a segment here");
        }
        UUID productId = draft.productId();
        if (productId != null && products.find(productId).isEmpty()) {
            errors.add("/productId", "is not a product here");
        }
        criteria.read(draft.criteria(), attributes.forUse(caller, draft.attributes()), errors);
        WeightGroupsReader.read(draft.groups(), draft.criteria(), errors);
        Thresholds thresholds = ThresholdsReader.read(draft.thresholds(), errors);
        errors.refuseIfAny();
        return new Profile(
                draft.name().strip(),
                draft.segmentId(),
                productId,
                StoredJson.write(draft.criteria()),
                StoredJson.write(thresholds),
                WeightGroups.stored(draft.groups()));
    }
}
