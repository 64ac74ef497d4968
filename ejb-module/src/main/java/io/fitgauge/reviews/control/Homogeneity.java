package io.fitgauge.reviews.control;

import io.fitgauge.reviews.entity.Drift.Group;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.commons.statistics.inference.ChiSquareTest;
import org.apache.commons.statistics.inference.SignificanceResult;

/**
 * Whether two counts of the same groups, one before and one after, are of one mix: Pearson's chi-square test of homogeneity.
 *
 * <p>With {@code O} the counts, {@code R} and {@code C} the sums of their row and column and {@code N} the sum of all,
 * {@code E = R·C/N}; {@code X² = Σ (O − E)²/E} over all cells, with (2 − 1)·(groups − 1) degrees of freedom. The effect is
 * Cramér's {@code V = √(X² / (N · min(rows − 1, groups − 1))) = √(X²/N)}: 0 when nothing has moved, 1 when nothing is as it
 * was.
 *
 * <p>Where a cell would be expected to hold fewer than five, the approximation does not hold (Cochran): neighbouring groups are
 * put together until none does. Groups stand in their order, so neighbours mean something.
 *
 * @see "K. Pearson, On the criterion …, Philosophical Magazine 50 (1900), 157–175"
 * @see "H. Cramér, Mathematical Methods of Statistics, Princeton 1946, §21.9 and §30.6"
 * @see "W. G. Cochran, Some methods for strengthening the common χ² tests, Biometrics 10 (1954), 417–451"
 */
public final class Homogeneity {

    private static final double LEAST_EXPECTED = 5;

    /**
     * What came of it.
     *
     * @param groups those that were compared
     * @param p how likely such a statistic, or a larger one, would be if nothing had moved
     */
    public record Result(List<Group> groups, double chiSquare, int degreesOfFreedom, double p, double effect) {

        public Result {
            groups = List.copyOf(groups);
        }
    }

    private Homogeneity() {}

    /** @return nothing when fewer than two groups are left, or one of the sides is empty */
    public static Optional<Result> test(List<Group> groups) {
        long before = groups.stream().mapToLong(Group::before).sum();
        long after = groups.stream().mapToLong(Group::after).sum();
        if (before == 0 || after == 0) {
            return Optional.empty();
        }
        List<Group> compared = merged(groups, (double) Math.min(before, after) / (before + after));
        return compared.size() < 2 ? Optional.empty() : Optional.of(result(compared, before + after));
    }

    private static Result result(List<Group> groups, long all) {
        long[][] counts = {
            groups.stream().mapToLong(Group::before).toArray(),
            groups.stream().mapToLong(Group::after).toArray()
        };
        SignificanceResult found = ChiSquareTest.withDefaults().test(counts);
        double chiSquare = found.getStatistic();
        return new Result(groups, chiSquare, groups.size() - 1, found.getPValue(), Math.sqrt(chiSquare / all));
    }

    /** @param share of the smaller side, of all */
    private static List<Group> merged(List<Group> groups, double share) {
        List<Group> merged = new ArrayList<>();
        for (Group group : groups) {
            if (!merged.isEmpty() && isSparse(last(merged), share)) {
                merged.add(together(merged.remove(merged.size() - 1), group));
            } else {
                merged.add(group);
            }
        }
        if (merged.size() > 1 && isSparse(last(merged), share)) {
            Group rest = merged.remove(merged.size() - 1);
            merged.add(together(merged.remove(merged.size() - 1), rest));
        }
        return merged;
    }

    private static boolean isSparse(Group group, double share) {
        return (group.before() + group.after()) * share < LEAST_EXPECTED;
    }

    private static Group together(Group one, Group next) {
        return new Group(one.name() + "+" + next.name(), one.before() + next.before(), one.after() + next.after());
    }

    private static Group last(List<Group> groups) {
        return groups.get(groups.size() - 1);
    }
}
