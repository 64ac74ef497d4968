package io.fitgauge.publishing.control;

import io.fitgauge.fit.Thresholds;
import io.fitgauge.icps.boundary.CriterionBody;
import io.fitgauge.icps.boundary.WeightGroupBody;
import io.fitgauge.personas.boundary.IcpPeople;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What an ICP says in one state.
 *
 * @param segment its name
 * @param product its name
 * @param said by key, what each criterion is called and asks, in the reader's language
 */
public record Side(
        String name,
        UUID segmentId,
        String segment,
        @Nullable UUID productId,
        @Nullable String product,
        List<CriterionBody> criteria,
        Thresholds thresholds,
        List<WeightGroupBody> groups,
        Map<String, Said> said,
        IcpPeople people) {

    public Side {
        criteria = List.copyOf(criteria);
        groups = List.copyOf(groups);
        said = Map.copyOf(said);
    }

    /**
     * A criterion in words.
     *
     * @param label such as {@code Employees}
     * @param expected such as {@code between 10 and 200}; long lists are shortened in it
     * @param values what it lists, one by one, by name; empty when it lists nothing
     */
    public record Said(String label, String expected, List<String> values) {

        public Said {
            values = List.copyOf(values);
        }

        /** Such as {@code Employees: between 10 and 200}. */
        public String whole() {
            return label + ": " + expected;
        }
    }

    /** With the same name and thresholds, but asking for nothing: what is compared with it is all new. */
    public Side emptied() {
        return new Side(
                name,
                segmentId,
                segment,
                productId,
                product,
                List.of(),
                thresholds,
                List.of(),
                Map.of(),
                IcpPeople.NOBODY);
    }

    Map<String, CriterionBody> byKey() {
        Map<String, CriterionBody> byKey = new LinkedHashMap<>();
        criteria.forEach(criterion -> byKey.put(String.valueOf(criterion.key()), criterion));
        return byKey;
    }

    Map<String, WeightGroupBody> groupsByKey() {
        Map<String, WeightGroupBody> byKey = new LinkedHashMap<>();
        groups.forEach(group -> byKey.put(String.valueOf(group.key()), group));
        return byKey;
    }

    /** What people call a weight group. */
    String groupName(String key) {
        WeightGroupBody group = groupsByKey().get(key);
        return group == null || group.label() == null ? key : group.label();
    }

    public Said said(String key) {
        return said.getOrDefault(key, new Said(key, key, List.of()));
    }
}
