package io.fitgauge.scoring.boundary;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How far a job of new scores got.
 *
 * @param after the last account that was gone through; absent before the first
 * @param ended whether there is no other
 * @param accounts how many were gone through
 * @param scores how many scores were made
 * @param written how many of them were not what was kept
 */
record RescoreCheckpoint(@Nullable UUID after, boolean ended, long accounts, long scores, long written) {

    static final RescoreCheckpoint START = new RescoreCheckpoint(null, false, 0, 0, 0);

    static RescoreCheckpoint read(@Nullable String json) {
        return json == null ? START : RescoreInput.read(json, RescoreCheckpoint.class);
    }

    String json() {
        return RescoreInput.write(this);
    }

    /** @param last absent when there is no other account */
    RescoreCheckpoint and(@Nullable UUID last, int moreAccounts, int moreScores, int moreWritten) {
        return new RescoreCheckpoint(
                last == null ? after : last,
                last == null,
                accounts + moreAccounts,
                scores + moreScores,
                written + moreWritten);
    }

    String result() {
        return RescoreInput.write(Map.of("accounts", accounts, "scores", scores, "written", written));
    }
}
