package io.fitgauge.icps.boundary;

import io.fitgauge.json.StoredJson;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Weight groups as they lie in a column, in which there is nothing when there are none. */
final class WeightGroups {

    private WeightGroups() {}

    static @Nullable String stored(List<? extends @Nullable WeightGroupBody> groups) {
        return groups.isEmpty() ? null : StoredJson.write(groups);
    }

    static List<WeightGroupBody> read(@Nullable String stored) {
        return stored == null ? List.of() : StoredJson.list(stored, WeightGroupBody.class);
    }

    static @Nullable List<WeightGroupBody> shown(@Nullable String stored) {
        return stored == null ? null : read(stored);
    }
}
