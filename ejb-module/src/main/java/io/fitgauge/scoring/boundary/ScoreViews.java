package io.fitgauge.scoring.boundary;

import io.fitgauge.fit.Attributes;
import io.fitgauge.fit.Criterion;
import io.fitgauge.fit.Demand;
import io.fitgauge.fit.Finding;
import io.fitgauge.fit.Mode;
import io.fitgauge.fit.Reason;
import io.fitgauge.fit.Score;
import io.fitgauge.icps.boundary.CriterionView;
import io.fitgauge.icps.boundary.Phrasebook;
import io.fitgauge.icps.boundary.PublishedIcp;
import io.fitgauge.scoring.control.Explanations;
import io.fitgauge.scoring.control.FindingWords;
import io.fitgauge.scoring.control.KeptScore;
import io.fitgauge.scoring.control.ReasonWords;
import io.fitgauge.scoring.entity.StoredScore;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
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
                reasons(icp, score, language),
                findings(icp, score, seen, language),
                at);
    }

    private List<String> reasons(PublishedIcp icp, Score score, Locale language) {
        ReasonWords words = new ReasonWords(language, score, icp.model().thresholds());
        return score.reasons().stream()
                .map(reason -> reason.criterion() == null
                        ? words.ofScore(reason.code())
                        : ofCriterion(icp, reason, words, language))
                .toList();
    }

    private String ofCriterion(PublishedIcp icp, Reason reason, ReasonWords words, Locale language) {
        int place = IntStream.range(0, icp.criteria().size())
                .filter(i -> icp.criteria().get(i).key().equals(reason.criterion()))
                .findFirst()
                .orElseThrow();
        Criterion criterion = icp.model().criteria().get(place);
        FindingWords about = new FindingWords(
                new Explanations(language, phrasebook),
                criterion,
                icp.criteria().get(place));
        return words.ofCriterion(reason.code(), criterion, about.label());
    }

    private List<FindingView> findings(PublishedIcp icp, Score score, Attributes seen, Locale language) {
        Explanations explanations = new Explanations(language, phrasebook);
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
