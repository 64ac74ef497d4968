package io.fitgauge.icps.boundary;

import io.fitgauge.icps.entity.Icp;
import io.fitgauge.refusal.Reason;
import io.fitgauge.refusal.Refusal;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which ICPs a list shows.
 *
 * @param status {@code DRAFT}, {@code ACTIVE} or {@code RETIRED}
 */
public record IcpFilter(@Nullable String status, @Nullable UUID segmentId, @Nullable UUID productId) {

    public static final IcpFilter ALL = new IcpFilter(null, null, null);

    /** @throws Refusal INVALID for a status that is none */
    Map<String, @Nullable Object> fields() {
        Map<String, @Nullable Object> fields = new HashMap<>();
        fields.put("status", status == null ? null : known(status));
        fields.put("segmentId", segmentId);
        fields.put("productId", productId);
        return fields;
    }

    private static Icp.Status known(String name) {
        return Arrays.stream(Icp.Status.values())
                .filter(status -> status.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new Refusal(
                        Reason.INVALID, "status must be one of " + Arrays.toString(Icp.Status.values()) + "."));
    }
}
