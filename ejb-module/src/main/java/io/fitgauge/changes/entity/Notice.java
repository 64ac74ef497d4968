package io.fitgauge.changes.entity;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * That something has changed.
 *
 * @param event that it was made of
 * @param why what was said for it
 * @param madeBy who made the change, absent for the system
 * @param madeByAgency whose user that is, when it is not one of the tenant's own
 * @param reminders how often those who had not acknowledged it were reminded
 * @param createdAt when it happened, which is before it is written down
 */
public record Notice(
        UUID id,
        UUID event,
        NoticeKind kind,
        Subject subject,
        @Nullable String why,
        @Nullable UUID madeBy,
        @Nullable UUID madeByAgency,
        int reminders,
        Instant createdAt) {}
