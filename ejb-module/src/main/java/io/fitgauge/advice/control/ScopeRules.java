package io.fitgauge.advice.control;

import io.fitgauge.advice.entity.LintCode;
import io.fitgauge.advice.entity.Remark;
import io.fitgauge.fit.Condition;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Whether it is for one sort of customer, and whether every product has one. */
final class ScopeRules {

    /** Two companies of which one is a hundred times the other buy for different reasons. */
    private static final BigDecimal SPAN = BigDecimal.valueOf(100);

    private static final String CONSUMERS = "b2c";
    private static final Set<String> BUSINESSES = Set.of("b2b", "b2g");

    private ScopeRules() {}

    static Stream<Remark> remarks(Facts facts) {
        return Stream.of(
                        facts.otherProduct() ? Stream.of(mixed(null, "PRODUCT", "")) : Stream.<Remark>empty(),
                        facts.criteria().stream().filter(Asked::isWanted).flatMap(ScopeRules::mixed),
                        facts.idleProducts().stream()
                                .map(product -> Remark.of(LintCode.PRODUCT_WITHOUT_ICP, Map.of("product", product))))
                .flatMap(remarks -> remarks);
    }

    private static Stream<Remark> mixed(Asked criterion) {
        if (criterion.conditions().stream().anyMatch(ScopeRules::bothAudiences)) {
            return Stream.of(mixed(criterion.key(), "AUDIENCE", criterion.label()));
        }
        return criterion.conditions().stream().anyMatch(ScopeRules::spansTooMuch)
                ? Stream.of(mixed(criterion.key(), "SPAN", criterion.label()))
                : Stream.empty();
    }

    private static Remark mixed(@Nullable String criterion, String what, String label) {
        return new Remark(LintCode.MIXED_SEGMENTS, criterion, Map.of("what", what, "label", label));
    }

    private static boolean bothAudiences(Condition condition) {
        return condition instanceof Condition.TextIn in
                && in.texts().forms().contains(CONSUMERS)
                && in.texts().forms().stream().anyMatch(BUSINESSES::contains);
    }

    private static boolean spansTooMuch(Condition condition) {
        if (condition instanceof Condition.NumberBetween range) {
            return spansTooMuch(range.min(), range.max());
        }
        return condition instanceof Condition.MoneyBetween range && spansTooMuch(range.min(), range.max());
    }

    private static boolean spansTooMuch(@Nullable BigDecimal min, @Nullable BigDecimal max) {
        return min != null && max != null && min.signum() > 0 && max.compareTo(min.multiply(SPAN)) > 0;
    }
}
