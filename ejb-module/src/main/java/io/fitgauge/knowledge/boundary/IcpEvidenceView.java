package io.fitgauge.knowledge.boundary;

import java.util.List;
import java.util.UUID;

/**
 * What an ICP rests on.
 *
 * @param whole what is linked to the ICP and to none of its criteria
 * @param criteria those of the draft in their order, then those that only the published version has
 * @param gone criteria that neither of them has any more, and evidence still names
 * @param withoutEvidence the keys of those criteria that no evidence supports
 */
public record IcpEvidenceView(
        UUID icpId,
        CriterionEvidence whole,
        List<CriterionEvidence> criteria,
        List<CriterionEvidence> gone,
        List<String> withoutEvidence,
        BestCustomersView bestCustomers) {

    public IcpEvidenceView {
        criteria = List.copyOf(criteria);
        gone = List.copyOf(gone);
        withoutEvidence = List.copyOf(withoutEvidence);
    }
}
