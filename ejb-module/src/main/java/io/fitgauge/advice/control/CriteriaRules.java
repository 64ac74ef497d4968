package io.fitgauge.advice.control;

import io.fitgauge.advice.entity.LintCode;
import io.fitgauge.advice.entity.Remark;
import io.fitgauge.attributes.boundary.AttributeView;
import io.fitgauge.fit.AttributeType;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What can be seen from the criteria alone. */
final class CriteriaRules {

    private static final Set<String> SIZES = Set.of("employees", "productTeamSize", "serviceTeamSize", "salesTeamSize");

    private CriteriaRules() {}

    static Stream<Remark> remarks(Facts facts) {
        return Stream.of(number(facts), oneCategory(facts), noMoneyOrSize(facts), outweighs(facts))
                .flatMap(Optional::stream);
    }

    private static Optional<Remark> number(Facts facts) {
        int count = facts.criteria().size();
        int least = Objects.requireNonNull(facts.practice().fewestCriteria());
        int most = Objects.requireNonNull(facts.practice().mostCriteria());
        if (count < least) {
            return Optional.of(Remark.of(LintCode.TOO_FEW_CRITERIA, Map.of("count", count, "least", least)));
        }
        return count > most
                ? Optional.of(Remark.of(LintCode.TOO_MANY_CRITERIA, Map.of("count", count, "most", most)))
                : Optional.empty();
    }

    private static Optional<Remark> oneCategory(Facts facts) {
        Set<String> categories = attributes(facts.criteria())
                .map(attribute -> attribute.category().name())
                .collect(Collectors.toSet());
        return categories.size() == 1
                ? Optional.of(Remark.of(
                        LintCode.ONE_CATEGORY,
                        Map.of("category", categories.iterator().next())))
                : Optional.empty();
    }

    private static Optional<Remark> noMoneyOrSize(Facts facts) {
        boolean asked = attributes(facts.criteria())
                .anyMatch(attribute -> attribute.type() == AttributeType.MONEY || SIZES.contains(attribute.key()));
        return asked ? Optional.empty() : Optional.of(Remark.of(LintCode.NO_MONEY_OR_SIZE, Map.of()));
    }

    /** One alone outweighs nobody. */
    private static Optional<Remark> outweighs(Facts facts) {
        int all = facts.criteria().stream().mapToInt(Asked::weight).sum();
        return facts.criteria().stream()
                .filter(criterion -> facts.criteria().size() > 1 && criterion.weight() > all - criterion.weight())
                .findFirst()
                .map(criterion -> new Remark(
                        LintCode.ONE_CRITERION_OUTWEIGHS,
                        criterion.key(),
                        Map.of(
                                "label", criterion.label(),
                                "weight", criterion.weight(),
                                "others", all - criterion.weight())));
    }

    private static Stream<AttributeView> attributes(List<Asked> criteria) {
        return criteria.stream().flatMap(criterion -> criterion.attributes().stream());
    }
}
