package io.fitgauge.scoring.boundary;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What scoring an account gave.
 *
 * @param scores the best fit first, those that disqualify the account last
 * @param bestFit the ICP that the account fits best among the active ones; absent when every one disqualifies it
 */
public record Scored(List<ScoreView> scores, @Nullable UUID bestFit) {

    public Scored {
        scores = List.copyOf(scores);
    }
}
