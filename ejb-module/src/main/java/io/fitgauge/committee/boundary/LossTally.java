package io.fitgauge.committee.boundary;

import io.fitgauge.accounts.boundary.DealView;
import io.fitgauge.accounts.boundary.Money;
import io.fitgauge.committee.boundary.LossesView.LossGroup;
import io.fitgauge.committee.boundary.LossesView.RiskCount;
import io.fitgauge.committee.boundary.LossesView.RoleCount;
import io.fitgauge.committee.entity.CommitteeRole;
import io.fitgauge.committee.entity.LostCommittee;
import io.fitgauge.committee.entity.RiskCode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Adds lost deals up. */
final class LossTally {

    private final Map<String, BigDecimal> amounts = new TreeMap<>();
    private final Map<CommitteeRole, Integer> missing = new EnumMap<>(CommitteeRole.class);
    private final Map<RiskCode, Integer> risks = new EnumMap<>(RiskCode.class);
    private int deals;
    private int recorded;
    private int measured;
    private int coverage;

    /** @param then what its committee looked like; absent when it was not kept */
    void add(DealView deal, @Nullable LostCommittee then) {
        deals++;
        Money amount = deal.amount();
        if (amount != null) {
            amounts.merge(amount.currency(), amount.amount(), BigDecimal::add);
        }
        if (then != null) {
            add(then);
        }
    }

    private void add(LostCommittee then) {
        recorded++;
        AccountReports.missing(then.roles()).forEach(role -> missing.merge(role, 1, Integer::sum));
        then.risks().forEach(risk -> risks.merge(risk, 1, Integer::sum));
        Integer percent = then.coverage();
        if (percent != null) {
            measured++;
            coverage += percent;
        }
    }

    LossGroup group(@Nullable String reason, InWords words) {
        return new LossGroup(
                reason,
                reason == null ? null : words.lossReason(reason),
                deals,
                amounts.entrySet().stream()
                        .map(one -> new Money(one.getValue(), one.getKey()))
                        .toList(),
                recorded,
                measured == 0 ? null : mean(),
                mostFirst(missing).stream()
                        .map(one -> new RoleCount(one.getKey(), one.getValue()))
                        .toList(),
                mostFirst(risks).stream()
                        .map(one -> new RiskCount(one.getKey(), words.risk(one.getKey(), null), one.getValue()))
                        .toList());
    }

    private int mean() {
        return BigDecimal.valueOf(coverage)
                .divide(BigDecimal.valueOf(measured), 0, RoundingMode.HALF_UP)
                .intValueExact();
    }

    private static <K extends Enum<K>> List<Map.Entry<K, Integer>> mostFirst(Map<K, Integer> counts) {
        return counts.entrySet().stream()
                .sorted(Map.Entry.<K, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .toList();
    }
}
