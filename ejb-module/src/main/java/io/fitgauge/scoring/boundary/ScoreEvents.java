package io.fitgauge.scoring.boundary;

import io.fitgauge.json.StoredJson;
import io.fitgauge.outbox.boundary.DomainEvent;
import io.fitgauge.outbox.boundary.Outbox;
import io.fitgauge.scoring.entity.StoredScore;
import io.fitgauge.tenancy.Caller;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Tells of accounts that have come to another tier or decision, in the transaction in which their scores are kept. */
@Dependent
public class ScoreEvents {

    static final String CHANGED = "score.changed";

    /** Accounts in one event. */
    private static final int MOST = 100;

    private final Outbox outbox;

    @Inject
    ScoreEvents(Outbox outbox) {
        this.outbox = outbox;
    }

    /**
     * To be called when the scores are kept.
     *
     * @param before what was kept until now, of a score that was made
     */
    void kept(Caller caller, List<StoredScore> made, Function<StoredScore, @Nullable StoredScore> before) {
        made.stream()
                .collect(Collectors.groupingBy(Line::of, LinkedHashMap::new, Collectors.toList()))
                .forEach((line, scores) -> tell(caller, line, changes(scores, before)));
    }

    private static List<ScoreChange> changes(
            List<StoredScore> scores, Function<StoredScore, @Nullable StoredScore> before) {
        return scores.stream()
                .flatMap(score -> ScoreChange.between(before.apply(score), score).stream())
                .toList();
    }

    private void tell(Caller caller, Line line, List<ScoreChange> changes) {
        for (int from = 0; from < changes.size(); from += MOST) {
            List<ScoreChange> some = changes.subList(from, Math.min(from + MOST, changes.size()));
            String data = StoredJson.write(Map.of("icpVersion", line.version(), "changes", some));
            outbox.write(caller, new DomainEvent(CHANGED, "icp", line.icpId(), data));
        }
    }

    /** What scores of one event have in common. */
    private record Line(UUID icpId, int version) {

        static Line of(StoredScore score) {
            return new Line(score.icpId(), score.icpVersion());
        }
    }
}
