package io.fitgauge.committee.boundary;

import io.fitgauge.committee.control.CommitteeStore;
import io.fitgauge.committee.control.StoredJson;
import io.fitgauge.committee.entity.IcpCommittee;
import io.fitgauge.icps.boundary.Icps;
import io.fitgauge.paging.Revised;
import io.fitgauge.refusal.FieldErrors;
import io.fitgauge.refusal.Refusal;
import io.fitgauge.tenancy.Caller;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Who decides together at the companies of an ICP. */
@Stateless
public class Committees {

    /** Of an ICP whose committee was never written. */
    public static final int NEVER_WRITTEN = 0;

    @Inject
    CommitteeStore store;

    @Inject
    Icps icps;

    @Inject
    Clock clock;

    /** @throws Refusal NOT_FOUND without such an ICP */
    public CommitteeView ofIcp(Caller caller, UUID icpId) {
        return find(caller, icpId).value();
    }

    /** @throws Refusal NOT_FOUND without such an ICP */
    public Revised<CommitteeView> find(Caller caller, UUID icpId) {
        requireIcp(caller, icpId);
        return store.find(icpId)
                .map(Committees::revised)
                .orElseGet(() -> new Revised<>(NEVER_WRITTEN, CommitteeView.none(icpId)));
    }

    /**
     * The whole anew. A change that changes nothing keeps the revision.
     *
     * @param revision {@link #NEVER_WRITTEN} for the first time
     * @throws Refusal NOT_FOUND, STALE; INVALID, naming every field at fault
     */
    public Revised<CommitteeView> put(Caller caller, UUID icpId, int revision, CommitteeDraft draft) {
        requireIcp(caller, icpId);
        Optional<IcpCommittee> before = store.lock(icpId);
        if (before.map(IcpCommittee::revision).orElse(NEVER_WRITTEN) != revision) {
            throw Refusal.stale();
        }
        check(draft);
        String roles = StoredJson.write(
                draft.roles().stream().map(ExpectedRole::stored).toList());
        CombineRule combine = draft.combine();
        Integer upTo = combine == null ? null : Integer.valueOf(combine.upToEmployees());
        IcpCommittee committee = before.orElseGet(() -> new IcpCommittee(icpId, roles, upTo, clock.instant()));
        if (before.isEmpty()) {
            store.add(committee);
        } else if (!roles.equals(committee.roles()) || !Objects.equals(upTo, committee.combineUpTo())) {
            committee.expect(roles, upTo, clock.instant());
            store.flush();
        }
        return revised(committee);
    }

    /** @return the ICPs, in use or not, that expect somebody */
    public Set<UUID> icps(Caller caller) {
        return new HashSet<>(store.icps());
    }

    private static void check(CommitteeDraft draft) {
        FieldErrors errors = new FieldErrors();
        List<UUID> named =
                draft.roles().stream().flatMap(role -> role.personas().stream()).toList();
        CommitteeRules.check(draft, new HashSet<>(named), errors);
        errors.refuseIfAny();
    }

    private void requireIcp(Caller caller, UUID icpId) {
        if (!icps.has(caller, icpId)) {
            throw Refusal.notFound("ICP", icpId);
        }
    }

    private static Revised<CommitteeView> revised(IcpCommittee committee) {
        return new Revised<>(committee.revision(), CommitteeView.of(committee));
    }
}
