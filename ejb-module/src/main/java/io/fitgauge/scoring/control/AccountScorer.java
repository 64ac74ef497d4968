package io.fitgauge.scoring.control;

import io.fitgauge.accounts.boundary.KnownAccount;
import io.fitgauge.fit.Attributes;
import io.fitgauge.fit.Circumstances;
import io.fitgauge.fit.Score;
import io.fitgauge.icps.boundary.PublishedIcp;
import io.fitgauge.scoring.entity.NamedScore;
import io.fitgauge.scoring.entity.StoredResult;
import io.fitgauge.scoring.entity.StoredScore;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Objects;

/** Scores companies by ICPs, and accounts so that it can be kept. */
public class AccountScorer {

    private final Clock clock;

    @Inject
    public AccountScorer(Clock clock) {
        this.clock = clock;
    }

    public Score score(PublishedIcp icp, Attributes company, Circumstances now) {
        return icp.model().score(company, now.on(), now.rates());
    }

    /** @param icp a published version, not a draft */
    public NamedScore score(PublishedIcp icp, KnownAccount account, Circumstances now) {
        Score score = score(icp, account.attributes(), now);
        StoredScore stored = new StoredScore(
                icp.id(),
                Objects.requireNonNull(icp.version()),
                account.id(),
                account.revision(),
                result(icp, account.attributes(), score),
                now.on(),
                clock.instant());
        return new NamedScore(account.name(), stored);
    }

    private static StoredResult result(PublishedIcp icp, Attributes account, Score score) {
        return new StoredResult(
                score.score(),
                score.low(),
                score.high(),
                score.coverage(),
                score.tier(),
                score.decision(),
                ReasonText.of(icp.model(), score.reasons()),
                VerdictText.of(icp.model(), score.findings()),
                SeenText.of(SeenText.seen(icp.model(), account)));
    }
}
