package io.fitgauge.publishing.control;

import io.fitgauge.icps.boundary.WeightGroupBody;
import io.fitgauge.language.Messages;
import io.fitgauge.publishing.entity.Change;
import io.fitgauge.publishing.entity.Change.Kind;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Which weight groups are new, gone or count more or less. Those with the same key are the same. */
final class GroupsDifference {

    private final Side before;
    private final Side after;
    private final Messages messages;

    GroupsDifference(Side before, Side after, Messages messages) {
        this.before = before;
        this.after = after;
        this.messages = messages;
    }

    List<Change> changes() {
        List<Change> changes = new ArrayList<>();
        Map<String, WeightGroupBody> then = before.groupsByKey();
        Map<String, WeightGroupBody> now = after.groupsByKey();
        now.forEach((key, group) -> {
            WeightGroupBody was = then.get(key);
            if (was == null) {
                changes.add(change(Kind.WEIGHT_GROUP_ADDED, null, group, "groupAdded"));
            } else if (!was.equals(group)) {
                changes.add(change(Kind.WEIGHT_GROUP_CHANGED, was, group, "groupChanged"));
            }
        });
        then.forEach((key, group) -> {
            if (!now.containsKey(key)) {
                changes.add(change(Kind.WEIGHT_GROUP_REMOVED, group, null, "groupRemoved"));
            }
        });
        return changes;
    }

    private Change change(Kind kind, @Nullable WeightGroupBody was, @Nullable WeightGroupBody now, String text) {
        WeightGroupBody named = Objects.requireNonNull(now == null ? was : now);
        Map<String, String> values = Map.of(
                "name", named(named), "cap", cap(named), "after", cap(named), "before", was == null ? "" : cap(was));
        return new Change(kind, null, List.of(), was, now, messages.text(text, values));
    }

    private static String named(WeightGroupBody group) {
        return group.label() == null ? String.valueOf(group.key()) : group.label();
    }

    private String cap(WeightGroupBody group) {
        return messages.number(BigDecimal.valueOf(group.cap() == null ? 0 : group.cap()));
    }
}
