package io.fitgauge.publishing.control;

import io.fitgauge.fit.Mode;
import io.fitgauge.icps.boundary.CriterionBody;
import io.fitgauge.language.Messages;
import io.fitgauge.publishing.control.Side.Said;
import io.fitgauge.publishing.entity.Change;
import io.fitgauge.publishing.entity.Change.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Which criteria are new, gone or other ones. Those with the same key are the same. */
final class CriteriaDifference {

    private final Side before;
    private final Side after;
    private final Messages messages;

    CriteriaDifference(Side before, Side after, Messages messages) {
        this.before = before;
        this.after = after;
        this.messages = messages;
    }

    List<Change> changes() {
        List<Change> changes = new ArrayList<>();
        Map<String, CriterionBody> then = before.byKey();
        Map<String, CriterionBody> now = after.byKey();
        now.forEach((key, criterion) -> {
            CriterionBody was = then.get(key);
            if (was == null) {
                changes.add(added(key, criterion));
            } else {
                changed(key, was, criterion, changes);
            }
        });
        then.forEach((key, criterion) -> {
            if (!now.containsKey(key)) {
                changes.add(removed(key, criterion));
            }
        });
        if (otherOrder(then, now)) {
            changes.add(new Change(
                    Kind.CRITERIA_REORDERED,
                    null,
                    List.of(),
                    List.copyOf(then.keySet()),
                    List.copyOf(now.keySet()),
                    messages.text("criterion.order")));
        }
        return changes;
    }

    private Change added(String key, CriterionBody criterion) {
        String text = whole("criterion.added", after.said(key), criterion);
        return new Change(Kind.CRITERION_ADDED, key, List.of(), null, criterion, text);
    }

    private Change removed(String key, CriterionBody criterion) {
        String text = whole("criterion.removed", before.said(key), criterion);
        return new Change(Kind.CRITERION_REMOVED, key, List.of(), criterion, null, text);
    }

    private String whole(String text, Said said, CriterionBody criterion) {
        Integer weight = criterion.weight();
        Mode mode = criterion.mode();
        return messages.text(
                text,
                Map.of(
                        "mode", mode == null ? "" : mode.name(),
                        "says", said.whole(),
                        "weight", weight == null ? 0 : weight));
    }

    private void changed(String key, CriterionBody was, CriterionBody now, List<Change> changes) {
        List<CriterionField> fields = CriterionField.thatDiffer(was, now);
        if (!fields.isEmpty()) {
            CriterionWording wording =
                    new CriterionWording(before.said(key), after.said(key), after::groupName, messages);
            String text = String.join(
                    " ",
                    fields.stream()
                            .map(field -> wording.of(field, was, now))
                            .distinct()
                            .toList());
            List<String> names = fields.stream().map(CriterionField::field).toList();
            changes.add(new Change(Kind.CRITERION_CHANGED, key, names, was, now, text));
        }
    }

    /** Of those that are in both. */
    private static boolean otherOrder(Map<String, CriterionBody> then, Map<String, CriterionBody> now) {
        List<String> both = then.keySet().stream().filter(now::containsKey).toList();
        return !both.equals(now.keySet().stream().filter(then::containsKey).toList());
    }
}
