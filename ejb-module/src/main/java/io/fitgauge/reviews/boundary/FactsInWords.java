package io.fitgauge.reviews.boundary;

import io.fitgauge.advice.boundary.LintWarning;
import io.fitgauge.advice.boundary.LintWords;
import io.fitgauge.icps.boundary.Icps;
import io.fitgauge.publishing.boundary.Differences;
import io.fitgauge.reviews.entity.IcpFacts;
import io.fitgauge.reviews.entity.ReviewFacts;
import io.fitgauge.scoring.boundary.CriteriaInWords;
import io.fitgauge.tenancy.Caller;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Says facts in the reader's language. Versions never change, so what they differ in is found again. */
class FactsInWords {

    /** The fact that is the name of a criterion. */
    private static final String LABEL = "label";

    private final Icps icps;
    private final Differences differences;
    private final CriteriaInWords words;

    @Inject
    FactsInWords(Icps icps, Differences differences, CriteriaInWords words) {
        this.icps = icps;
        this.differences = differences;
        this.words = words;
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

    private List<LintWarning> lint(Caller caller, IcpFacts icp) {
        Map<String, String> labels = labels(caller, icp);
        return icp.lint().stream()
                .flatMap(found -> said(caller, found, labels).stream())
                .toList();
    }

    private static Optional<LintWarning> said(Caller caller, IcpFacts.LintFinding found, Map<String, String> labels) {
        Map<String, Object> facts = new LinkedHashMap<>(found.facts());
        facts.computeIfPresent(LABEL, (name, kept) -> labels.getOrDefault(found.criterion(), kept.toString()));
        return LintWords.said(found.code(), found.criterion(), facts, caller.language());
    }

    /** What the reader calls the criteria of the version in use; of others what was kept is good enough. */
    private Map<String, String> labels(Caller caller, IcpFacts icp) {
        Integer version = icp.version();
        if (icp.lint().isEmpty() || version == null || !icps.has(caller, icp.icpId())) {
            return Map.of();
        }
        return words.of(icps.published(caller, icp.icpId(), version), caller.language()).stream()
                .collect(Collectors.toMap(CriteriaInWords.InWords::key, CriteriaInWords.InWords::label));
    }
}
