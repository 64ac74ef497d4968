package io.fitgauge.publishing.boundary;

import io.fitgauge.publishing.control.Side;
import io.fitgauge.publishing.entity.Change;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One thing that a version says otherwise than another, for other rooms.
 *
 * @param fields what of a criterion or a persona that is in both differs, such as {@code weight}; or which threshold
 * @param before as it was: a criterion, a persona, a number, a name or an id; absent for what is new
 * @param now as it is; absent for what is gone
 * @param was a criterion as it was in words, such as {@code Employees: at least 50}; absent for what is none, or new
 * @param is a criterion as it is in words; absent for what is none, or gone
 * @param text the change in the reader's language, one or several sentences
 */
public record VersionChange(
        Kind kind,
        List<String> fields,
        @Nullable Object before,
        @Nullable Object now,
        @Nullable String was,
        @Nullable String is,
        String text) {

    public VersionChange {
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

    /** @return what was, when it was one of these */
    public <T> Optional<T> before(Class<T> type) {
        return Optional.ofNullable(before).filter(type::isInstance).map(type::cast);
    }

    /** @return what is, when it is one of these */
    public <T> Optional<T> now(Class<T> type) {
        return Optional.ofNullable(now).filter(type::isInstance).map(type::cast);
    }

    static VersionChange of(Change change) {
        return inWords(change, null, null);
    }

    static VersionChange of(Change change, Side before, Side now) {
        String key = change.criterion();
        return key == null
                ? of(change)
                : inWords(
                        change,
                        change.before() == null ? null : before.said(key).whole(),
                        change.after() == null ? null : now.said(key).whole());
    }

    private static VersionChange inWords(Change change, @Nullable String was, @Nullable String is) {
        return new VersionChange(
                Kind.valueOf(change.kind().name()),
                change.fields(),
                change.before(),
                change.after(),
                was,
                is,
                change.text());
    }
}
