package io.fitgauge.reviews.boundary;

import io.fitgauge.advice.boundary.LintWarning;
import io.fitgauge.advice.boundary.LintWords;
import io.fitgauge.icps.boundary.Icps;
import io.fitgauge.publishing.boundary.Differences;
import io.fitgauge.reviews.entity.IcpFacts;
import io.fitgauge.reviews.entity.ReviewFacts;
import io.fitgauge.tenancy.Caller;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;

/** Says facts in the reader's language. Versions never change, so what they differ in is found again. */
class FactsInWords {

    private final Icps icps;
    private final Differences differences;

    @Inject
    FactsInWords(Icps icps, Differences differences) {
        this.icps = icps;
        this.differences = differences;
    }

    ReviewFactsView of(Caller caller, ReviewFacts facts) {
        return new ReviewFactsView(
                facts.icps().stream().map(icp -> of(caller, icp)).toList(), facts.left());
    }

    private ReviewFactsView.OfIcp of(Caller caller, IcpFacts icp) {
        return new ReviewFactsView.OfIcp(
                icp.icpId(),
                icp.name(),
                icp.version(),
                icp.since(),
                icp.sinceWhat(),
                icp.versions(),
                changes(caller, icp),
                icp.personas(),
                lint(caller, icp),
                icp.then(),
                icp.now(),
                icp.wins(),
                icp.comments(),
                icp.evidence());
    }

    private List<String> changes(Caller caller, IcpFacts icp) {
        Integer then = icp.versionThen();
        Integer now = icp.version();
        if (then == null || now == null || then.equals(now) || !icps.has(caller, icp.icpId())) {
            return List.of();
        }
        return differences
                .between(caller, icp.icpId(), then.toString(), now.toString())
                .lines();
    }

    private static List<LintWarning> lint(Caller caller, IcpFacts icp) {
        return icp.lint().stream().flatMap(found -> said(caller, found)).toList();
    }

    private static Stream<LintWarning> said(Caller caller, IcpFacts.LintFinding found) {
        return LintWords.said(found.code(), found.criterion(), found.facts(), caller.language()).stream();
    }
}
