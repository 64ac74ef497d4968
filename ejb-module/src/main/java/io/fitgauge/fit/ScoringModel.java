package io.fitgauge.fit;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What of an ICP version is needed to score a company.
 *
 * @param criteria in the ICP's order, each key once, with a weight above 0 in all
 */
public record ScoringModel(List<Criterion> criteria, Thresholds thresholds) implements Serializable {

    public ScoringModel {
        criteria = List.copyOf(criteria);
        Set<String> keys = new HashSet<>();
        for (Criterion criterion : criteria) {
            if (!keys.add(criterion.key())) {
                throw new IllegalArgumentException("Two criteria have the key " + criterion.key());
            }
        }
        if (criteria.stream().allMatch(criterion -> criterion.weight() == 0)) {
            throw new IllegalArgumentException("No criterion has a weight");
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
        return Score.of(judgements, thresholds);
    }
}
