package io.fitgauge.knowledge.boundary;

import io.fitgauge.icps.boundary.Icps;
import io.fitgauge.knowledge.control.CriterionKeys;
import io.fitgauge.knowledge.entity.CriterionLink;
import io.fitgauge.refusal.FieldErrors;
import io.fitgauge.tenancy.Caller;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** What must hold of the ICPs and criteria that clients link evidence to. */
@Dependent
class CriterionLinks {

    private final Icps icps;
    private final CriterionKeys keys;

    @Inject
    CriterionLinks(Icps icps, CriterionKeys keys) {
        this.icps = icps;
        this.keys = keys;
    }

    /** @param before links that are there already, and may stay whatever became of their criteria */
    void check(Caller caller, List<CriterionLink> links, List<CriterionLink> before, FieldErrors errors) {
        Map<UUID, Set<String>> known = new HashMap<>();
        for (int i = 0; i < links.size(); i++) {
            CriterionLink link = links.get(i);
            String pointer = "/criteria/" + i;
            if (!known.containsKey(link.icpId()) && !icps.has(caller, link.icpId())) {
                errors.add(pointer + "/icpId", "is not an ICP here");
                continue;
            }
            Set<String> criteria = known.computeIfAbsent(
                    link.icpId(), icp -> keys.of(caller, icp).all());
            checkKey(caller, link, before, criteria, pointer, errors);
            if (links.subList(0, i).stream().anyMatch(link::isAbout)) {
                errors.add(pointer, "is named before");
            }
        }
    }

    private void checkKey(
            Caller caller,
            CriterionLink link,
            List<CriterionLink> before,
            Set<String> criteria,
            String pointer,
            FieldErrors errors) {
        String key = link.criterion();
        boolean isGone = key != null && !criteria.contains(key);
        if (key != null
                && isGone
                && before.stream().noneMatch(link::isAbout)
                && !keys.wasPublished(caller, link.icpId(), key)) {
            errors.add(pointer + "/criterion", "is no criterion of this ICP");
        }
        if (link.gone() != null && link.gone() != isGone) {
            errors.add(pointer + "/gone", "This field is read-only.");
        }
    }
}
