package io.fitgauge.knowledge.boundary;

import io.fitgauge.knowledge.control.BestCustomers;
import io.fitgauge.knowledge.control.Cited;
import io.fitgauge.knowledge.control.CitedEvidence;
import io.fitgauge.knowledge.control.CriterionKeys;
import io.fitgauge.refusal.Refusal;
import io.fitgauge.tenancy.Caller;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

/** What ICPs rest on. */
@Stateless
public class IcpEvidence {

    /** Of evidence for the ICP as a whole; no criterion has it, as keys are not empty. */
    private static final String WHOLE = "";

    @Inject
    CitedEvidence evidence;

    @Inject
    CriterionKeys keys;

    @Inject
    BestCustomers best;

    /** @throws Refusal NOT_FOUND */
    public IcpEvidenceView of(Caller caller, UUID icpId) {
        CriterionKeys.Known known = keys.of(caller, icpId);
        Map<String, List<Cited>> cited = byCriterion(icpId);
        List<Cited> whole = cited.getOrDefault(WHOLE, List.of());
        cited.remove(WHOLE);
        Set<String> present = known.all();
        List<CriterionEvidence> criteria =
                present.stream().map(key -> criterion(key, known, cited)).toList();
        return new IcpEvidenceView(
                icpId,
                CriterionEvidence.of(null, null, null, whole),
                criteria,
                cited.keySet().stream()
                        .filter(key -> !present.contains(key))
                        .sorted()
                        .map(key -> criterion(key, known, cited))
                        .toList(),
                criteria.stream()
                        .filter(CriterionEvidence::restsOnNothing)
                        .map(CriterionEvidence::criterion)
                        .filter(Objects::nonNull)
                        .toList(),
                bestCustomers(caller, icpId));
    }

    /**
     * Which criteria evidence supports, how new it is, and how many best customers are behind it. Of an ICP that is not
     * here: nothing.
     */
    public IcpGrounds grounds(Caller caller, UUID icpId) {
        Map<String, LocalDate> supported = new LinkedHashMap<>();
        List<Cited> cited = evidence.ofIcp(icpId);
        for (Cited one : cited) {
            if (one.supports() && one.target() != null) {
                supported.putIfAbsent(one.target(), one.date());
            }
        }
        return new IcpGrounds(supported, cited.isEmpty() ? null : cited.get(0).date(), bestCustomers(caller, icpId));
    }

    private BestCustomersView bestCustomers(Caller caller, UUID icpId) {
        return new BestCustomersView(best.behind(caller, icpId), best.known(caller));
    }

    private Map<String, List<Cited>> byCriterion(UUID icpId) {
        Map<String, List<Cited>> cited = new LinkedHashMap<>();
        for (Cited one : evidence.ofIcp(icpId)) {
            cited.computeIfAbsent(Objects.requireNonNullElse(one.target(), WHOLE), key -> new ArrayList<>())
                    .add(one);
        }
        return cited;
    }

    private static CriterionEvidence criterion(String key, CriterionKeys.Known known, Map<String, List<Cited>> cited) {
        return CriterionEvidence.of(
                key, known.draft().contains(key), known.version().contains(key), cited.getOrDefault(key, List.of()));
    }
}
