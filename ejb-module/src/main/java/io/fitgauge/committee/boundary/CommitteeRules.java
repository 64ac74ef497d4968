package io.fitgauge.committee.boundary;

import io.fitgauge.committee.entity.CommitteeRole;
import io.fitgauge.refusal.FieldErrors;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** What must hold within the committee of an ICP. */
final class CommitteeRules {

    private CommitteeRules() {}

    /**
     * @param personas the ICP's
     * @param errors takes what is wrong
     */
    static void check(CommitteeDraft draft, Set<UUID> personas, FieldErrors errors) {
        EnumSet<CommitteeRole> named = EnumSet.noneOf(CommitteeRole.class);
        for (int i = 0; i < draft.roles().size(); i++) {
            ExpectedRole role = draft.roles().get(i);
            String pointer = "/roles/" + i;
            if (!named.add(role.role())) {
                errors.add(pointer + "/role", "must be there once only");
            }
            if (role.mitigation() != null && role.role() != CommitteeRole.BLOCKER) {
                errors.add(pointer + "/mitigation", "is for the role BLOCKER only");
            }
            personas(pointer + "/personaIds/", role.personas(), personas, errors);
            links(pointer + "/contents/", role.needed(), errors);
        }
    }

    private static void personas(String pointer, List<UUID> named, Set<UUID> known, FieldErrors errors) {
        for (int i = 0; i < named.size(); i++) {
            if (!known.contains(named.get(i))) {
                errors.add(pointer + i, "is not a persona of this ICP");
            }
        }
    }

    private static void links(String pointer, List<NeededContent> contents, FieldErrors errors) {
        for (int i = 0; i < contents.size(); i++) {
            if (!contents.get(i).hasGoodLink()) {
                errors.add(pointer + i + "/link", "must be an address that begins with http:// or https://");
            }
        }
    }
}
