package io.fitgauge.notifications.boundary;

import io.fitgauge.notifications.entity.Notification;
import io.fitgauge.notifications.entity.Receipt;
import io.fitgauge.notifications.entity.Wording;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that somebody was told, in the language that they read.
 *
 * @param resource what kind of thing it is about, such as {@code change} or {@code review}
 * @param readAt absent as long as it is unread
 */
public record NotificationView(
        UUID id,
        NewsKind kind,
        String resource,
        UUID resourceId,
        String title,
        List<String> lines,
        Instant createdAt,
        @Nullable Instant readAt) {

    public NotificationView {
        lines = List.copyOf(lines);
    }

    static NotificationView of(Receipt receipt, Locale reader) {
        Notification told = receipt.notification();
        Wording words = told.words().in(reader);
        return new NotificationView(
                told.id(),
                NewsKind.valueOf(told.kind()),
                told.resource(),
                told.resourceId(),
                words.title(),
                words.lines(),
                told.toldAt(),
                receipt.readAt());
    }
}
