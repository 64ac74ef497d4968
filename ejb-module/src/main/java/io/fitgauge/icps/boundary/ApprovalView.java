package io.fitgauge.icps.boundary;

import io.fitgauge.icps.entity.IcpApproval;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody agrees to the draft as it is; when it is changed, that is over.
 *
 * @param by the person
 * @param agency whose user that is, when it is not one of the tenant's own
 */
public record ApprovalView(UUID by, @Nullable UUID agency, @Nullable String note, Instant at) {

    static ApprovalView of(IcpApproval approval) {
        return new ApprovalView(
                approval.approvedBy(), approval.approvedAgency(), approval.note(), approval.approvedAt());
    }
}
