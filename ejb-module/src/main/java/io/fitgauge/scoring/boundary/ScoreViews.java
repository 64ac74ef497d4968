package io.fitgauge.scoring.boundary;

import io.fitgauge.fit.Attributes;
import io.fitgauge.fit.Criterion;
import io.fitgauge.fit.Demand;
import io.fitgauge.fit.Finding;
import io.fitgauge.fit.Mode;
import io.fitgauge.fit.Score;
import io.fitgauge.icps.boundary.CriterionView;
import io.fitgauge.icps.boundary.Phrasebook;
import io.fitgauge.icps.boundary.PublishedIcp;
import io.fitgauge.scoring.control.Explanations;
import io.fitgauge.scoring.control.FindingWords;
import io.fitgauge.scoring.control.KeptScore;
import io.fitgauge.scoring.entity.StoredScore;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Puts scores into words. */
class ScoreViews {

    private final Phrasebook phrasebook;

    @Inject
    ScoreViews(Phrasebook phrasebook) {
        this.phrasebook = phrasebook;
    }

    /** @param icp the version that gave it */
    ScoreView kept(PublishedIcp icp, StoredScore stored, Locale language) {
        return view(
                icp,
                stored,
                KeptScore.read(icp, stored.result()),
                KeptScore.seen(icp, stored.result()),
                stored.at(),
                language);
    }

    /** @param company what is known about it */
    ScoreView passing(PublishedIcp icp, Score score, Attributes company, Instant at, Locale language) {
        return view(icp, null, score, company, at, language);
    }

    private ScoreView view(
            PublishedIcp icp, @Nullable StoredScore stored, Score score, Attributes seen, Instant at, Locale language) {
        return new ScoreView(
                icp.id(),
                icp.version(),
                stored == null ? null : stored.accountId(),
                stored == null ? null : stored.accountRevision(),
                null,
                score.score(),
                score.low(),
                score.high(),
                score.coverage(),
                score.tier(),
                score.decision(),
                score.reasons(),
                findings(icp, score, seen, new Explanations(language, phrasebook)),
                at);
    }

    private static List<FindingView> findings(
            PublishedIcp icp, Score score, Attributes seen, Explanations explanations) {
        Map<String, Finding> found =
                score.findings().stream().collect(Collectors.toMap(Finding::criterion, Function.identity()));
        List<FindingView> views = new ArrayList<>();
        for (int i = 0; i < icp.criteria().size(); i++) {
            Criterion criterion = icp.model().criteria().get(i);
            Finding finding = found.get(criterion.key());
            if (finding != null) {
                views.add(finding(criterion, icp.criteria().get(i), finding, seen, explanations));
            }
        }
        return views;
    }

    private static FindingView finding(
            Criterion criterion, CriterionView about, Finding finding, Attributes seen, Explanations explanations) {
        FindingWords words = new FindingWords(explanations, criterion, about);
        return new FindingView(
                criterion.key(),
                criterion.demand() instanceof Demand.OfAttribute one ? one.attribute() : null,
                words.label(),
                criterion.mode(),
                criterion.mode() == Mode.EXCLUDE ? null : criterion.weight(),
                criterion.group(),
                finding.verdict(),
                finding.degree(),
                words.expected(),
                words.actual(seen, finding.verdict()));
    }
}
