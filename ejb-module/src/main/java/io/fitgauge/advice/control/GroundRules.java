package io.fitgauge.advice.control;

import io.fitgauge.advice.entity.LintCode;
import io.fitgauge.advice.entity.Remark;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** What it rests on, and how old that is. */
final class GroundRules {

    private GroundRules() {}

    static Stream<Remark> remarks(Facts facts) {
        return Stream.of(
                        facts.criteria().stream()
                                .filter(criterion -> !facts.supported().contains(criterion.key()))
                                .map(criterion -> new Remark(
                                        LintCode.NO_EVIDENCE, criterion.key(), Map.of("label", criterion.label()))),
                        fewBestCustomers(facts).stream(),
                        notReviewed(facts).stream())
                .flatMap(remarks -> remarks);
    }

    private static Optional<Remark> fewBestCustomers(Facts facts) {
        int least = Objects.requireNonNull(facts.practice().bestCustomers());
        return facts.bestCustomers() < least
                ? Optional.of(
                        Remark.of(LintCode.FEW_BEST_CUSTOMERS, Map.of("count", facts.bestCustomers(), "least", least)))
                : Optional.empty();
    }

    private static Optional<Remark> notReviewed(Facts facts) {
        LocalDate last = facts.reviewedOn();
        if (last == null) {
            return Optional.empty();
        }
        long days = ChronoUnit.DAYS.between(last, facts.today());
        return days > Objects.requireNonNull(facts.practice().reviewAfterDays())
                ? Optional.of(Remark.of(LintCode.NOT_REVIEWED, Map.of("days", days, "day", last)))
                : Optional.empty();
    }
}
