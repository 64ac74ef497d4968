package io.fitgauge.reviews.boundary;

import io.fitgauge.advice.boundary.Lint;
import io.fitgauge.reviews.entity.IcpFacts.LintFinding;
import io.fitgauge.tenancy.Caller;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;

/** What is weak about an ICP. Always in a transaction of its own: a draft that cannot be used ends that one, and no other. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class LintLook {

    @Inject
    Lint lint;

    /** @throws io.fitgauge.refusal.Refusal as {@link Lint#of} */
    public List<LintFinding> of(Caller caller, UUID icp) {
        return lint.of(caller, icp).warnings().stream()
                .map(warning -> new LintFinding(String.valueOf(warning.code()), warning.criterion(), warning.facts()))
                .toList();
    }
}
