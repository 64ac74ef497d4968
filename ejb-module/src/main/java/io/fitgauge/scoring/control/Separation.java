package io.fitgauge.scoring.control;

import io.fitgauge.scoring.entity.Auc;
import io.fitgauge.scoring.entity.Standing;
import org.jspecify.annotations.Nullable;

/**
 * How well a model tells won deals from lost ones. A deal stands for its account as it is scored now; an account with
 * several deals counts with each of them. An absent score is below all.
 *
 * <p>Scores are whole percent, so that counting the deals of each is all that it takes, however many there are.
 */
public final class Separation {

    private static final int RANKS = 102;

    private final long[] won = new long[RANKS];
    private final long[] lost = new long[RANKS];
    private long wonForwarded;
    private long lostForwarded;

    public void add(Standing standing, long wonDeals, long lostDeals) {
        won[standing.rank() + 1] += wonDeals;
        lost[standing.rank() + 1] += lostDeals;
        if (standing.forwards()) {
            wonForwarded += wonDeals;
            lostForwarded += lostDeals;
        }
    }

    public Ratio forwardedOfWon() {
        return new Ratio(wonForwarded, sum(won));
    }

    public Ratio forwardedOfLost() {
        return new Ratio(lostForwarded, sum(lost));
    }

    /**
     * The Mann–Whitney statistic, ties counted half, over the number of pairs: the area under the ROC curve.
     *
     * @return nothing when no deal was won, or none was lost
     */
    public @Nullable Auc auc() {
        long all = sum(won);
        long others = sum(lost);
        if (all == 0 || others == 0) {
            return null;
        }
        double value = (double) halves() / 2 / all / others;
        return new AucInterval(all, others).around(value);
    }

    /** Twice the statistic. */
    private long halves() {
        long below = 0;
        long halves = 0;
        for (int rank = 0; rank < RANKS; rank++) {
            halves += won[rank] * (2 * below + lost[rank]);
            below += lost[rank];
        }
        return halves;
    }

    private static long sum(long[] counts) {
        long sum = 0;
        for (long count : counts) {
            sum += count;
        }
        return sum;
    }
}
