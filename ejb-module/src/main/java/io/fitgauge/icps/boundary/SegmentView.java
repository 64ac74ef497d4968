package io.fitgauge.icps.boundary;

import io.fitgauge.icps.entity.Segment;
import io.fitgauge.json.StoredJson;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A segment as clients see it. */
public record SegmentView(
        UUID id,
        String name,
        @Nullable String description,
        @Nullable UUID productId,
        List<String> needs,
        List<String> reasonsToBuy,
        Instant createdAt) {

    public SegmentView {
        needs = List.copyOf(needs);
        reasonsToBuy = List.copyOf(reasonsToBuy);
    }

    static SegmentView of(Segment segment) {
        Segment.Portrait portrait = segment.portrait();
        return new SegmentView(
                segment.id(),
                portrait.name(),
                portrait.description(),
                portrait.productId(),
                StoredJson.list(portrait.needs(), String.class),
                StoredJson.list(portrait.reasonsToBuy(), String.class),
                segment.createdAt());
    }
}
