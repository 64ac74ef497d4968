package io.fitgauge.accounts.control;

import io.fitgauge.accounts.entity.ImportKind;
import io.fitgauge.attributes.boundary.AttributeView;
import io.fitgauge.fit.ComparableText;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Import options that were found to make sense for a tenant's attributes. */
public final class ImportPlan {

    private final ImportKind kind;
    private final ImportOptions options;
    private final Map<String, ImportTarget> targets;

    ImportPlan(ImportKind kind, ImportOptions options, Map<String, ImportTarget> targets) {
        this.kind = kind;
        this.options = options;
        this.targets = Collections.unmodifiableMap(new LinkedHashMap<>(targets));
    }

    /**
     * @param attributes the tenant's attributes by key
     * @throws io.fitgauge.refusal.Refusal INVALID, naming every option at fault
     */
    public static ImportPlan of(ImportOptions options, Map<String, AttributeView> attributes) {
        return of(ImportKind.ACCOUNT, options, attributes);
    }

    /** As {@link #of(ImportOptions, Map)}, for rows of any kind; only those of accounts have attributes. */
    public static ImportPlan of(ImportKind kind, ImportOptions options, Map<String, AttributeView> attributes) {
        return new OptionsCheck(kind, options, attributes).plan();
    }

    ImportKind kind() {
        return kind;
    }

    public ImportOptions options() {
        return options;
    }

    /** @return the column that is mapped to the field or attribute */
    public Optional<String> columnOf(String target) {
        return targets.entrySet().stream()
                .filter(column -> column.getValue().key().equals(target))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** The attributes of accounts that columns are mapped to. */
    public List<String> attributeKeys() {
        return targets.values().stream()
                .filter(target -> kind == ImportKind.ACCOUNT && target instanceof ImportTarget.Attribute)
                .map(ImportTarget::key)
                .toList();
    }

    /** Whether what a row speaks of shows only when it meets what is stored, and not by the ids that it names. */
    public boolean needsEarlierRows() {
        return kind != ImportKind.ACCOUNT || !List.of(MatchKeys.EXTERNAL_ID).equals(options.match());
    }

    /** What the numbers of a column are multiplied by. */
    BigDecimal scale(String column) {
        return options.scale().entrySet().stream()
                .filter(scale -> ComparableText.trimmed(scale.getKey()).equals(column))
                .map(Map.Entry::getValue)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(BigDecimal.ONE);
    }

    /** By the trimmed name of the column, in the order of the options. */
    Map<String, ImportTarget> targets() {
        return targets;
    }
}
