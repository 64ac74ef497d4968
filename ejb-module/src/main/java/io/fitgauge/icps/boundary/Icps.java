package io.fitgauge.icps.boundary;

import com.github.f4b6a3.uuid.UuidCreator;
import io.fitgauge.attributes.boundary.AttributeCatalogue;
import io.fitgauge.attributes.boundary.AttributeView;
import io.fitgauge.fit.Thresholds;
import io.fitgauge.icps.control.CriteriaReader;
import io.fitgauge.icps.control.IcpStore;
import io.fitgauge.icps.control.ProductStore;
import io.fitgauge.icps.control.SegmentStore;
import io.fitgauge.icps.control.StoredJson;
import io.fitgauge.icps.control.ThresholdsReader;
import io.fitgauge.icps.control.WeightGroupsReader;
import io.fitgauge.icps.entity.Icp;
import io.fitgauge.icps.entity.IcpVersion;
import io.fitgauge.icps.entity.Profile;
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
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
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
    Outbox outbox;

    @Inject
    Clock clock;

    /** Sorted by {@code name}, {@code createdAt} or {@code updatedAt}. */
    public Page<IcpView> list(Caller caller, PageRequest request, IcpFilter filter) {
        Map<String, AttributeView> definitions = attributes.definitions(caller);
        return store.list(request, filter.fields())
                .map(icp -> IcpView.of(icp, statements.draft(icp, definitions, caller.language())));
    }

    public Revised<IcpView> find(Caller caller, UUID id) {
        return revised(caller, get(id));
    }

    /**
     * What company it means, in words.
     *
     * @param version a published one; the draft when absent
     * @param language any; the best spoken one is taken for it
     * @throws Refusal NOT_FOUND, WRONG_STATE when the draft can no longer be used
     */
    public IcpStatement statement(Caller caller, UUID id, @Nullable Integer version, Locale language) {
        if (version != null) {
            return statements.ofVersion(getVersion(id, version), language);
        }
        return statements.ofDraft(get(id), attributes.definitions(caller), language);
    }

    /** Whether there is such an ICP, in use or not. */
    public boolean has(Caller caller, UUID id) {
        return store.find(id).isPresent();
    }

    /** @throws Refusal INVALID with every field at fault */
    public Revised<IcpView> create(Caller caller, IcpDraft draft) {
        Icp icp = new Icp(UuidCreator.getTimeOrderedEpoch(), profile(caller, draft), clock.instant());
        store.add(icp);
        return revised(caller, icp);
    }

    /** @throws Refusal NOT_FOUND, STALE, INVALID, WRONG_STATE for a retired one */
    public Revised<IcpView> change(Caller caller, UUID id, int revision, IcpDraft draft) {
        Icp icp = lock(id, revision);
        icp.requireInWork();
        icp.change(profile(caller, draft), clock.instant());
        store.flush();
        return revised(caller, icp);
    }

    /** @throws Refusal NOT_FOUND, STALE, WRONG_STATE for one that was published */
    public void remove(Caller caller, UUID id, int revision) {
        Icp icp = lock(id, revision);
        icp.requireNeverPublished();
        store.remove(icp);
    }

    /**
     * Makes the draft the next version, which scores from now on.
     *
     * @param revision what the caller read; absent for "whatever it is now"
     * @throws Refusal NOT_FOUND, STALE, WRONG_STATE when nothing changed or the draft can no longer be used
     */
    public IcpVersionView publish(Caller caller, UUID id, @Nullable Integer revision) {
        Icp icp = lock(id, revision);
        Map<String, AttributeView> definitions = attributes.forUse(caller, ModelReader.attributes(icp));
        models.draft(icp, definitions);
        IcpVersion version = icp.publish(
                latest(icp).orElse(null), StoredJson.write(definitions.values()), caller.actor(), clock.instant());
        store.add(version);
        outbox.write(caller, IcpEvents.published(id, version.version()));
        return IcpVersionView.of(version);
    }

    /**
     * Takes it out of use; what it scored stays.
     *
     * @param revision what the caller read; absent for "whatever it is now"
     * @throws Refusal NOT_FOUND, STALE, WRONG_STATE unless it is in use
     */
    public Revised<IcpView> retire(Caller caller, UUID id, @Nullable Integer revision) {
        Icp icp = lock(id, revision);
        icp.retire(clock.instant());
        store.flush();
        outbox.write(caller, IcpEvents.retired(id));
        return revised(caller, icp);
    }

    /** Sorted by {@code version}, the latest first unless asked otherwise. */
    public Page<IcpVersionView> versions(Caller caller, UUID id, PageRequest request) {
        return store.versions(get(id).id(), request).map(IcpVersionView::of);
    }

    public IcpVersionView version(Caller caller, UUID id, int version) {
        return IcpVersionView.of(getVersion(id, version));
    }

    /**
     * What scores now.
     *
     * @throws Refusal NOT_FOUND, WRONG_STATE when it was never published or is retired
     */
    public PublishedIcp published(Caller caller, UUID id) {
        Icp icp = get(id);
        if (icp.status() != Icp.Status.ACTIVE) {
            throw Refusal.wrongState(
                    icp.status() == Icp.Status.DRAFT ? "This ICP is not published yet." : "This ICP is retired.");
        }
        return models.version(latest(icp).orElseThrow());
    }

    /** A version that scored once, whatever became of its ICP. */
    public PublishedIcp published(Caller caller, UUID id, int version) {
        return models.version(getVersion(id, version));
    }

    /** What scores now, of every ICP in use, by name. */
    public List<PublishedIcp> active(Caller caller) {
        return store.published().stream().map(models::version).toList();
    }

    /** As {@link #active}, of those whose version is for this segment. */
    public List<PublishedIcp> activeIn(Caller caller, UUID segmentId) {
        return store.published().stream()
                .filter(version -> version.profile().segmentId().equals(segmentId))
                .map(models::version)
                .toList();
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
        return models.draft(get(id), attributes.definitions(caller));
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

    private Optional<IcpVersion> latest(Icp icp) {
        return Optional.ofNullable(icp.version()).flatMap(version -> store.version(icp.id(), version));
    }

    private Icp lock(UUID id, @Nullable Integer revision) {
        Icp icp = store.lock(id).orElseThrow(() -> missing(id));
        if (revision != null && icp.revision() != revision) {
            throw Refusal.stale();
        }
        return icp;
    }

    private Icp get(UUID id) {
        return store.find(id).orElseThrow(() -> missing(id));
    }

    private IcpVersion getVersion(UUID id, int version) {
        get(id);
        return store.version(id, version).orElseThrow(() -> Refusal.notFound("version", version));
    }

    private static Refusal missing(UUID id) {
        return Refusal.notFound("ICP", id);
    }

    private Revised<IcpView> revised(Caller caller, Icp icp) {
        String statement = statements.draft(icp, attributes.definitions(caller), caller.language());
        return new Revised<>(icp.revision(), IcpView.of(icp, statement), Statements.mark(statement));
    }
}
