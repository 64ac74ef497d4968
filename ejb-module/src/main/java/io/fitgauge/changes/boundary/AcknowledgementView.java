package io.fitgauge.changes.boundary;

import io.fitgauge.changes.entity.Reader;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who has to acknowledge a change.
 *
 * @param acknowledgedAt absent for who has not
 * @param remindedAt the last time; absent for who was not reminded
 */
public record AcknowledgementView(
        UUID userId, String name, @Nullable Instant acknowledgedAt, @Nullable Instant remindedAt) {

    static AcknowledgementView of(Reader reader, String name) {
        return new AcknowledgementView(reader.user(), name, reader.acknowledgedAt(), reader.remindedAt());
    }

    @Override
    public String toString() {
        return "AcknowledgementView[" + userId + "]";
    }
}
