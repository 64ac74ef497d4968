package io.fitgauge.fit;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What of an ICP version is needed to score a company.
 *
 * @param criteria in the ICP's order, each key once, with a weight above 0 in all
 * @param weightGroups each key once, each named by a criterion
 */
public record ScoringModel(List<Criterion> criteria, Thresholds thresholds, List<WeightGroup> weightGroups)
        implements Serializable {

    public ScoringModel {
        criteria = List.copyOf(criteria);
        weightGroups = List.copyOf(weightGroups);
        requireOnce(criteria, Criterion::key, "criteria");
        requireOnce(weightGroups, WeightGroup::key, "groups");
        if (criteria.stream().allMatch(criterion -> criterion.weight() == 0)) {
            throw new IllegalArgumentException("No criterion has a weight");
        }
        Set<String> named =
                criteria.stream().map(Criterion::group).filter(Objects::nonNull).collect(Collectors.toSet());
        if (!named.equals(weightGroups.stream().map(WeightGroup::key).collect(Collectors.toSet()))) {
            throw new IllegalArgumentException("The groups that criteria name are not those that there are");
        }
    }

    /** Without groups. */
    public ScoringModel(List<Criterion> criteria, Thresholds thresholds) {
        this(criteria, thresholds, List.of());
    }

    private static <T> void requireOnce(List<T> all, Function<T, String> key, String what) {
        Set<String> keys = new HashSet<>();
        for (T one : all) {
            if (!keys.add(key.apply(one))) {
                throw new IllegalArgumentException("Two " + what + " have the key " + key.apply(one));
            }
        }
    }

    /**
     * @param on the scoring day, in the tenant's zone: picks the rates and ends exclusions
     * @throws IllegalArgumentException when a value is of a type that its criterion is not for
     */
    public Score score(Attributes attributes, LocalDate on, Rates rates) {
        var circumstances = new Circumstances(on, rates);
        List<Judgement> judgements = criteria.stream()
                .filter(criterion -> criterion.countsOn(on))
                .map(criterion -> criterion.judge(attributes, circumstances))
                .toList();
        return Score.of(judgements, thresholds, weightGroups);
    }

    /** The currencies that money in other ones is converted into. */
    public Set<String> currencies() {
        return criteria.stream()
                .flatMap(criterion -> criterion.demand().leaves())
                .map(Demand.OfAttribute::condition)
                .filter(Condition.MoneyBetween.class::isInstance)
                .map(condition -> ((Condition.MoneyBetween) condition).currency())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The days from which on an exclusion does not count any more. */
    public Stream<LocalDate> expiries() {
        return criteria.stream()
                .map(Criterion::validUntil)
                .filter(Objects::nonNull)
                .map(last -> last.plusDays(1));
    }
}
