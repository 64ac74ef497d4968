package io.fitgauge.scoring.control;

import io.fitgauge.scoring.entity.Auc;
import org.apache.commons.statistics.distribution.NormalDistribution;

/**
 * A 95 % interval of an area under the ROC curve. Its ends are the values from which the observed one is just not too far,
 * by the variance that Hanley and McNeil (1982) give for those values. Unlike one that takes the variance at the
 * observed value it stays between 0 and 1, and says something of few deals that are told apart perfectly.
 *
 * @param won how many, at least one
 * @param lost how many, at least one
 * @see "R. G. Newcombe, Confidence intervals for an effect size measure based on the Mann–Whitney statistic, part 2,
 *     Statistics in Medicine 25 (2006), 559–573: method 5"
 */
record AucInterval(long won, long lost) {

    private static final double Z = NormalDistribution.of(0, 1).inverseCumulativeProbability(0.975);

    private static final int HALVINGS = 60;

    private static final double STEPS = 10_000;

    Auc around(double auc) {
        return new Auc(shown(auc), shown(end(auc, 0)), shown(end(auc, 1)));
    }

    /** Halves the way between what is near enough and what is too far. */
    private double end(double auc, double limit) {
        double near = auc;
        double far = limit;
        for (int i = 0; i < HALVINGS; i++) {
            double middle = (near + far) / 2;
            if (isNear(auc, middle)) {
                near = middle;
            } else {
                far = middle;
            }
        }
        return near;
    }

    private boolean isNear(double auc, double candidate) {
        double distance = auc - candidate;
        return distance * distance <= Z * Z * variance(candidate);
    }

    private double variance(double auc) {
        double others = (won + lost) / 2.0 - 1;
        double spread = 1 + others * ((1 - auc) / (2 - auc) + auc / (1 + auc));
        return auc * (1 - auc) * spread / won / lost;
    }

    private static double shown(double value) {
        return Math.round(value * STEPS) / STEPS;
    }
}
