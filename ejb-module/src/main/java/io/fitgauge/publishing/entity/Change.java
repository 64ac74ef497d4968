package io.fitgauge.publishing.entity;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One thing that two states of an ICP say differently.
 *
 * @param criterion its key, when it is about a criterion
 * @param fields what of a criterion that is in both differs, such as {@code weight} and {@code match}; of a persona likewise; or
 *     which threshold
 * @param before as it was: a criterion, a persona, a number, a name or an id; absent for what is new
 * @param after as it is; absent for what is gone
 * @param text the same in the reader's language, one or several sentences
 */
public record Change(
        Kind kind,
        @Nullable String criterion,
        List<String> fields,
        @Nullable Object before,
        @Nullable Object after,
        String text) {

    public Change {
        fields = List.copyOf(fields);
    }

    /** What differs. */
    public enum Kind {
        NAME_CHANGED,
        SEGMENT_CHANGED,
        PRODUCT_CHANGED,
        CRITERION_ADDED,
        CRITERION_REMOVED,
        CRITERION_CHANGED,
        CRITERIA_REORDERED,
        THRESHOLD_CHANGED,
        WEIGHT_GROUP_ADDED,
        WEIGHT_GROUP_REMOVED,
        WEIGHT_GROUP_CHANGED,
        PERSONA_ADDED,
        PERSONA_REMOVED,
        PERSONA_CHANGED,
        VALUE_TREE_CHANGED
    }
}
