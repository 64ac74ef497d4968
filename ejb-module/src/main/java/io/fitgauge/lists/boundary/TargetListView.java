package io.fitgauge.lists.boundary;

import io.fitgauge.lists.control.StoredFilter;
import io.fitgauge.lists.entity.Kind;
import io.fitgauge.lists.entity.SavedFilter;
import io.fitgauge.lists.entity.TargetList;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A target list as clients see it, without the accounts on it.
 *
 * @param ownerId absent when the system made it
 */
public record TargetListView(
        UUID id,
        String name,
        @Nullable String description,
        Kind kind,
        @Nullable SavedFilter filter,
        @Nullable UUID ownerId,
        Instant createdAt,
        Instant updatedAt) {

    static TargetListView of(TargetList list) {
        String filter = list.filter();
        return new TargetListView(
                list.id(),
                list.name(),
                list.description(),
                list.kind(),
                filter == null ? null : StoredFilter.read(filter),
                list.ownerId(),
                list.createdAt(),
                list.updatedAt());
    }
}
