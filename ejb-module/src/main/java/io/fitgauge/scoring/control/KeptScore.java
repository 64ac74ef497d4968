package io.fitgauge.scoring.control;

import io.fitgauge.attributes.boundary.AttributeView;
import io.fitgauge.fit.AttributeType;
import io.fitgauge.fit.Attributes;
import io.fitgauge.fit.Score;
import io.fitgauge.icps.boundary.PublishedIcp;
import io.fitgauge.scoring.entity.StoredResult;
import java.util.Map;
import java.util.stream.Collectors;

/** Reads a stored score with the version that gave it. */
public final class KeptScore {

    private KeptScore() {}

    public static Score read(PublishedIcp icp, StoredResult result) {
        return new Score(
                result.score(),
                result.low(),
                result.high(),
                result.coverage(),
                result.tier(),
                result.decision(),
                ReasonText.read(icp.model(), result.reasons()),
                VerdictText.read(icp.model(), result.verdicts()));
    }

    /** What its criteria looked at. */
    public static Attributes seen(PublishedIcp icp, StoredResult result) {
        Map<String, AttributeType> types = icp.criteria().stream()
                .flatMap(criterion -> criterion.attributes().stream())
                .collect(Collectors.toMap(AttributeView::key, AttributeView::type, (one, same) -> one));
        return SeenText.read(result.seen(), types);
    }
}
