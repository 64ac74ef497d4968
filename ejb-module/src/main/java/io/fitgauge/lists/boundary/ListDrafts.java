package io.fitgauge.lists.boundary;

import io.fitgauge.icps.boundary.Icps;
import io.fitgauge.identity.boundary.Members;
import io.fitgauge.lists.control.FilteredAccounts;
import io.fitgauge.lists.entity.Kind;
import io.fitgauge.lists.entity.SavedFilter;
import io.fitgauge.refusal.FieldErrors;
import io.fitgauge.refusal.Refusal;
import io.fitgauge.tenancy.Caller;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What must hold of what clients write about a list. */
@Dependent
class ListDrafts {

    private static final String FILTER = "/filter";

    private final Icps icps;
    private final Members members;

    @Inject
    ListDrafts(Icps icps, Members members) {
        this.icps = icps;
        this.members = members;
    }

    /**
     * @param owner who has it already, and need not be asked for
     * @throws Refusal INVALID, naming every field at fault, among them an owner or an ICP that is not here
     */
    void check(Caller caller, TargetListDraft draft, @Nullable UUID owner) {
        FieldErrors errors = new FieldErrors();
        SavedFilter filter = draft.filter();
        if (filter == null && draft.kindOrUsual() == Kind.FILTER) {
            errors.add(FILTER, "must be there when kind is FILTER");
        }
        if (filter != null && draft.kindOrUsual() == Kind.MANUAL) {
            errors.add(FILTER, "must be absent when kind is MANUAL");
        }
        if (filter != null) {
            check(caller, filter, errors);
        }
        UUID wanted = draft.ownerId();
        if (wanted != null && !wanted.equals(owner) && !members.has(caller, wanted)) {
            errors.add("/ownerId", "is not a member here");
        }
        errors.refuseIfAny();
    }

    private void check(Caller caller, SavedFilter filter, FieldErrors errors) {
        FieldErrors ofAccounts = new FieldErrors();
        FilteredAccounts.ofAccounts(filter).check(ofAccounts);
        ofAccounts.list().forEach(error -> errors.add(FILTER + error.pointer(), error.detail()));
        UUID icp = filter.icpId();
        if (icp == null) {
            boolean asksForScores =
                    !isEmpty(filter.tiers()) || !isEmpty(filter.decisions()) || filter.minScore() != null;
            if (asksForScores) {
                errors.add(FILTER + "/icpId", "must be there with tiers, decisions or minScore");
            }
        } else if (!icps.has(caller, icp)) {
            errors.add(FILTER + "/icpId", "is not an ICP here");
        }
    }

    private static boolean isEmpty(@Nullable List<?> list) {
        return list == null || list.isEmpty();
    }
}
