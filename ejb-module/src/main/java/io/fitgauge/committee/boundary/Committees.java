package io.fitgauge.committee.boundary;

import io.fitgauge.committee.control.CommitteeStore;
import io.fitgauge.committee.entity.IcpCommittee;
import io.fitgauge.icps.boundary.Icps;
import io.fitgauge.json.StoredJson;
import io.fitgauge.paging.Revised;
import io.fitgauge.personas.boundary.PersonaView;
import io.fitgauge.personas.boundary.Personas;
import io.fitgauge.refusal.FieldErrors;
import io.fitgauge.refusal.Refusal;
import io.fitgauge.tenancy.Caller;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

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
    Personas personas;

    @Inject
    Clock clock;

    /** @throws Refusal NOT_FOUND without such an ICP */
    public CommitteeView ofIcp(Caller caller, UUID icpId) {
        return find(caller, icpId).value();
    }

    /** @throws Refusal NOT_FOUND without such an ICP */
    public Revised<CommitteeView> find(Caller caller, UUID icpId) {
        Set<UUID> known = personas(caller, icpId);
        return store.find(icpId)
                .map(committee -> revised(committee, known))
                .orElseGet(() -> new Revised<>(NEVER_WRITTEN, CommitteeView.none(icpId)));
    }

    /**
     * The whole anew. A change that changes nothing keeps the revision.
     *
     * @param revision {@link #NEVER_WRITTEN} for the first time
     * @throws Refusal NOT_FOUND, STALE; INVALID, naming every field at fault; WRONG_STATE for a retired ICP
     */
    public Revised<CommitteeView> put(Caller caller, UUID icpId, int revision, CommitteeDraft draft) {
        icps.hold(caller, icpId);
        Set<UUID> known = personas(caller, icpId);
        Optional<IcpCommittee> before = store.lock(icpId);
        if (before.map(IcpCommittee::revision).orElse(NEVER_WRITTEN) != revision) {
            throw Refusal.stale();
        }
        FieldErrors errors = new FieldErrors();
        CommitteeRules.check(draft, known, errors);
        errors.refuseIfAny();
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
        return revised(committee, known);
    }

    /**
     * Gives an ICP that has none the committee of another.
     *
     * @param personas those of the one by those of the other; others are left out
     * @throws Refusal NOT_FOUND, WRONG_STATE for a retired ICP
     */
    public void copy(Caller caller, UUID from, UUID to, Map<UUID, UUID> personas) {
        CommitteeView committee = ofIcp(caller, from);
        if (committee.roles().isEmpty()) {
            return;
        }
        List<ExpectedRole> roles = committee.roles().stream()
                .map(role -> role.withPersonas(role.personas().stream()
                        .map(personas::get)
                        .filter(Objects::nonNull)
                        .toList()))
                .toList();
        put(caller, to, NEVER_WRITTEN, new CommitteeDraft(roles, committee.combine()));
    }

    /** @return the ICPs, in use or not, that expect somebody */
    public Set<UUID> icps(Caller caller) {
        return new HashSet<>(store.icps());
    }

    /** Of the ICP, as they are now. */
    private Set<UUID> personas(Caller caller, UUID icpId) {
        return personas.ofIcp(caller, icpId).stream().map(PersonaView::id).collect(Collectors.toSet());
    }

    /** Personas that are gone are left out, which is another way of reading the same revision. */
    private static Revised<CommitteeView> revised(IcpCommittee committee, Set<UUID> personas) {
        CommitteeView stored = CommitteeView.of(committee);
        CommitteeView view = stored.naming(personas);
        return new Revised<>(committee.revision(), view, view.equals(stored) ? "" : "p" + view.personas());
    }
}
