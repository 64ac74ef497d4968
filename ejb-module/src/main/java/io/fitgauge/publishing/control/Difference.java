package io.fitgauge.publishing.control;

import io.fitgauge.language.Messages;
import io.fitgauge.publishing.entity.Change;
import io.fitgauge.publishing.entity.Change.Kind;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What differs between two states of an ICP, as data and in words. */
public final class Difference {

    private final Side before;
    private final Side after;
    private final Messages messages;

    public Difference(Side before, Side after, Messages messages) {
        this.before = before;
        this.after = after;
        this.messages = messages;
    }

    /** @return name, segment and product, then criteria, weight groups, thresholds, and personas; empty when nothing differs */
    public List<Change> changes() {
        List<Change> changes = new ArrayList<>();
        scope(changes);
        changes.addAll(new CriteriaDifference(before, after, messages).changes());
        changes.addAll(new GroupsDifference(before, after, messages).changes());
        thresholds(changes);
        changes.addAll(new PersonasDifference(before.people(), after.people(), messages).changes());
        return changes;
    }

    private void scope(List<Change> changes) {
        if (!before.name().equals(after.name())) {
            changes.add(
                    change(Kind.NAME_CHANGED, before.name(), after.name(), words("name", before.name(), after.name())));
        }
        if (!before.segmentId().equals(after.segmentId())) {
            changes.add(change(
                    Kind.SEGMENT_CHANGED,
                    before.segmentId(),
                    after.segmentId(),
                    words("segment", before.segment(), after.segment())));
        }
        if (!Objects.equals(before.productId(), after.productId())) {
            changes.add(change(
                    Kind.PRODUCT_CHANGED,
                    before.productId(),
                    after.productId(),
                    words("product", orNone(before.product()), orNone(after.product()))));
        }
    }

    private void thresholds(List<Change> changes) {
        Map<String, Integer> then = ThresholdNames.of(before.thresholds());
        ThresholdNames.of(after.thresholds()).forEach((name, now) -> {
            int was = then.getOrDefault(name, now);
            if (was != now) {
                changes.add(new Change(
                        Kind.THRESHOLD_CHANGED,
                        null,
                        List.of(name),
                        was,
                        now,
                        words("threshold." + name, number(was), number(now))));
            }
        });
    }

    private static Change change(Kind kind, @Nullable Object before, @Nullable Object after, String text) {
        return new Change(kind, null, List.of(), before, after, text);
    }

    private String orNone(@Nullable String product) {
        return product == null ? messages.text("none") : product;
    }

    private String number(int number) {
        return messages.number(BigDecimal.valueOf(number));
    }

    private String words(String key, String was, String now) {
        return messages.text(key, Map.of("before", was, "after", now));
    }
}
