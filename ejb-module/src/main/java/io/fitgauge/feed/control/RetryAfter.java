package io.fitgauge.feed.control;

import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;

/** The header of RFC 9110 §10.2.3, which is seconds or a date. */
final class RetryAfter {

    private RetryAfter() {}

    /** @return absent when it says nothing that can be read, or something past */
    static @Nullable Duration of(@Nullable String header, Instant now) {
        if (header == null) {
            return null;
        }
        @Nullable
        Duration asked = header.strip().matches("[0-9]{1,9}")
                ? Duration.ofSeconds(Long.parseLong(header.strip()))
                : until(header.strip(), now);
        return asked == null || asked.isNegative() ? null : asked;
    }

    private static @Nullable Duration until(String date, Instant now) {
        try {
            return Duration.between(now, ZonedDateTime.parse(date, DateTimeFormatter.RFC_1123_DATE_TIME));
        } catch (DateTimeParseException none) {
            return null;
        }
    }
}
