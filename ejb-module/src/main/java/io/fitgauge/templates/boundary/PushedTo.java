package io.fitgauge.templates.boundary;

import io.fitgauge.refusal.FieldError;
import io.fitgauge.refusal.Refusal;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What became of a push, for one client.
 *
 * @param templateId of its copy
 * @param icpId that was made there
 * @param detail why not
 */
public record PushedTo(
        UUID client,
        PushOutcome outcome,
        @Nullable UUID templateId,
        @Nullable UUID icpId,
        @Nullable String detail,
        @Nullable List<FieldError> errors) {

    static PushedTo kept(UUID client, PushOutcome outcome, UUID template, @Nullable UUID icp) {
        return new PushedTo(client, outcome, template, icp, null, null);
    }

    static PushedTo noAccess(UUID client) {
        return new PushedTo(client, PushOutcome.NO_ACCESS, null, null, null, null);
    }

    static PushedTo refused(UUID client, Refusal refusal) {
        return new PushedTo(
                client,
                PushOutcome.REFUSED,
                null,
                null,
                refusal.getMessage(),
                refusal.errors().isEmpty() ? null : refusal.errors());
    }

    boolean arrived() {
        return outcome != PushOutcome.NO_ACCESS && outcome != PushOutcome.REFUSED;
    }
}
