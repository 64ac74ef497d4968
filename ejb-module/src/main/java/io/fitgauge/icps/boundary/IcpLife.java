package io.fitgauge.icps.boundary;

import com.github.f4b6a3.uuid.UuidCreator;
import io.fitgauge.attributes.boundary.AttributeCatalogue;
import io.fitgauge.attributes.boundary.AttributeView;
import io.fitgauge.icps.control.ApprovalStore;
import io.fitgauge.icps.control.IcpStore;
import io.fitgauge.icps.entity.Icp;
import io.fitgauge.icps.entity.IcpApproval;
import io.fitgauge.icps.entity.IcpVersion;
import io.fitgauge.icps.entity.Profile;
import io.fitgauge.icps.entity.Publication;
import io.fitgauge.json.StoredJson;
import io.fitgauge.outbox.boundary.Outbox;
import io.fitgauge.paging.Revised;
import io.fitgauge.refusal.Refusal;
import io.fitgauge.tenancy.Actor;
import io.fitgauge.tenancy.Caller;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** From a draft to a version, to the next, back, and out of use. */
@Stateless
public class IcpLife {

    @Inject
    IcpStore store;

    @Inject
    ApprovalStore approvals;

    @Inject
    AttributeCatalogue attributes;

    @Inject
    ModelReader models;

    @Inject
    Owners owners;

    @Inject
    IcpViews views;

    @Inject
    Outbox outbox;

    @Inject
    Clock clock;

    /**
     * Makes the draft the next version, which scores from now on.
     *
     * @param revision what the caller read; absent for "whatever it is now"
     * @throws Refusal NOT_FOUND, STALE, WRONG_STATE when nothing changed, the draft can no longer be used, or nobody else
     *     approved it where somebody must
     */
    public IcpVersionView publish(Caller caller, UUID id, @Nullable Integer revision, PublishTerms terms) {
        Icp icp = store.locked(id, revision);
        Map<String, AttributeView> definitions = attributes.forUse(caller, ModelReader.attributes(icp));
        models.draft(icp, definitions);
        Optional<IcpApproval> approval = otherThan(caller.actor(), icp);
        if (terms.secondPairOfEyes() && approval.isEmpty()) {
            throw Refusal.wrongState("Nobody but you has approved this draft as it is; here, somebody else must.");
        }
        Publication publication =
                new Publication(caller.actor(), terms.why(), null, approval.orElse(null), terms.personas());
        return publish(
                caller,
                icp.publish(
                        store.latest(icp).orElse(null),
                        StoredJson.write(definitions.values()),
                        publication,
                        clock.instant()));
    }

    /**
     * Makes what an earlier version said the next version, with the personas it had. Unpublished work on the draft is kept.
     *
     * @param personas of the draft
     * @param revision what the caller read; absent for "whatever it is now"
     * @throws Refusal NOT_FOUND, STALE, WRONG_STATE when it says what is in use, or leans on what is no longer there
     */
    public IcpVersionView rollBack(
            Caller caller,
            UUID id,
            @Nullable Integer revision,
            int earlier,
            @Nullable String why,
            @Nullable String personas) {
        Icp icp = store.locked(id, revision);
        IcpVersion wanted = store.getVersion(id, earlier);
        models.still(wanted, attributes.forUse(caller, ModelReader.attributes(wanted.profile())));
        Publication publication = new Publication(caller.actor(), why, earlier, null, wanted.personas());
        return publish(
                caller, icp.rollBack(store.latest(icp).orElseThrow(), wanted, personas, publication, clock.instant()));
    }

    /**
     * Whether the draft says what was published last.
     *
     * @param personas of the draft
     * @throws Refusal NOT_FOUND
     */
    public boolean saysNothingNew(Caller caller, UUID id, @Nullable String personas) {
        Icp icp = store.locked(id, null);
        return icp.saysNothingNew(store.latest(icp).orElse(null), personas);
    }

    private IcpVersionView publish(Caller caller, IcpVersion version) {
        store.add(version);
        IcpVersionView view = IcpVersionView.of(version);
        outbox.write(caller, IcpEvents.published(view));
        return view;
    }

    /**
     * Takes it out of use; what it scored stays.
     *
     * @param revision what the caller read; absent for "whatever it is now"
     * @throws Refusal NOT_FOUND, STALE, WRONG_STATE unless it is in use
     */
    public Revised<IcpView> retire(Caller caller, UUID id, @Nullable Integer revision) {
        Icp icp = store.locked(id, revision);
        icp.retire(clock.instant());
        store.flush();
        outbox.write(caller, IcpEvents.retired(id));
        return views.of(caller, icp);
    }

    /**
     * A new draft that says the same.
     *
     * @param version which version; the draft when absent
     * @param name the same with "(2)" or so behind it when absent
     * @throws Refusal NOT_FOUND
     */
    public Revised<IcpView> duplicate(Caller caller, UUID id, @Nullable Integer version, @Nullable String name) {
        Profile profile = version == null
                ? store.get(id).draft()
                : store.getVersion(id, version).profile();
        Icp copy = new Icp(
                UuidCreator.getTimeOrderedEpoch(),
                profile.named(name == null ? store.freeName(profile.name()) : name.strip()),
                owners.creator(caller),
                clock.instant());
        store.add(copy);
        return views.of(caller, copy);
    }

    /**
     * The caller agrees to the draft as it is.
     *
     * @param personas of the draft
     * @param revision what the caller read; absent for "whatever it is now"
     * @throws Refusal NOT_FOUND, STALE, WRONG_STATE when there is nothing new to agree to
     */
    public ApprovalView approve(
            Caller caller, UUID id, @Nullable Integer revision, @Nullable String note, @Nullable String personas) {
        Icp icp = store.locked(id, revision);
        if (icp.status() == Icp.Status.ACTIVE
                && icp.saysNothingNew(store.latest(icp).orElse(null), personas)) {
            throw Refusal.wrongState("The draft says what is in use: there is nothing to approve.");
        }
        return ApprovalView.of(approvals.agree(icp, caller.actor(), Wording.orNothing(note), clock.instant()));
    }

    /** @return who agreed to the draft as it is, the first one first */
    public List<ApprovalView> approvals(Caller caller, UUID id) {
        return approvals.ofDraft(store.get(id)).stream().map(ApprovalView::of).toList();
    }

    private Optional<IcpApproval> otherThan(Actor actor, Icp icp) {
        return approvals.ofDraft(icp).stream()
                .filter(approval -> !approval.approvedBy().equals(actor.key()))
                .findFirst();
    }
}
