package io.fitgauge.icps.control;

import io.fitgauge.fit.WeightGroup;
import io.fitgauge.refusal.FieldErrors;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads the weight groups of an ICP, and holds them against the criteria that name them. */
public final class WeightGroupsReader {

    private static final int MOST = 20;
    private static final int LONGEST_LABEL = 200;
    private static final String POINTER = "/weightGroups";

    private WeightGroupsReader() {}

    /**
     * @param errors takes all that is wrong, with pointers from the ICP down
     * @return in the order given; worth nothing when there are errors
     */
    public static List<WeightGroup> read(
            List<? extends @Nullable WrittenWeightGroup> written,
            List<? extends @Nullable WrittenCriterion> criteria,
            FieldErrors errors) {
        if (written.size() > MOST) {
            errors.add(POINTER, "must hold at most " + MOST + " groups");
            return List.of();
        }
        Set<String> named = criteria.stream()
                .filter(Objects::nonNull)
                .map(WrittenCriterion::group)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        List<WeightGroup> groups = new ArrayList<>();
        Set<String> keys = new HashSet<>();
        for (int i = 0; i < written.size(); i++) {
            WrittenWeightGroup group = written.get(i);
            WeightGroup read = Nested.in(POINTER + "/" + i, errors, own -> group(group, keys, named, own));
            if (read != null) {
                groups.add(read);
            }
        }
        refuseUnknown(criteria, keys, errors);
        return groups;
    }

    private static @Nullable WeightGroup group(
            @Nullable WrittenWeightGroup written, Set<String> keys, Set<String> named, FieldErrors errors) {
        if (written == null) {
            errors.add("", "must be a weight group");
            return null;
        }
        String key = Keys.read(written.key(), "/key", errors);
        if (errors.isEmpty() && !keys.add(key)) {
            errors.add("/key", "is the key of a group before it");
        } else if (errors.isEmpty() && !named.contains(key)) {
            errors.add("/key", "is the group of no criterion");
        }
        requireLabel(written.label(), errors);
        Integer cap = written.cap();
        if (cap == null || cap < 1 || cap > WeightGroup.MOST_CAP) {
            errors.add("/cap", "must be 1 to " + WeightGroup.MOST_CAP);
        }
        return cap == null || !errors.isEmpty() ? null : new WeightGroup(key, cap);
    }

    private static void requireLabel(@Nullable String label, FieldErrors errors) {
        if (label == null || label.isBlank()) {
            errors.add("/label", "must not be blank");
        } else if (label.length() > LONGEST_LABEL) {
            errors.add("/label", "must have at most " + LONGEST_LABEL + " characters");
        } else if (label.codePoints().anyMatch(WeightGroupsReader::isUnfit)) {
            errors.add("/label", "must not hold control characters");
        }
    }

    private static boolean isUnfit(int character) {
        int type = Character.getType(character);
        return type == Character.CONTROL || type == Character.SURROGATE;
    }

    private static void refuseUnknown(
            List<? extends @Nullable WrittenCriterion> criteria, Set<String> keys, FieldErrors errors) {
        for (int i = 0; i < criteria.size(); i++) {
            WrittenCriterion criterion = criteria.get(i);
            if (criterion != null && criterion.group() != null && !keys.contains(criterion.group())) {
                errors.add("/criteria/" + i + "/group", "is not the key of one of weightGroups");
            }
        }
    }
}
