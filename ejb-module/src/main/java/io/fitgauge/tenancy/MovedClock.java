package io.fitgauge.tenancy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;

/** A clock that tests move: so much later than another one as is said whenever it is looked at. */
final class MovedClock extends Clock {

    private static final String FILE = "@";

    private final Clock clock;
    private final String offset;

    /** @param offset an ISO 8601 duration such as {@code P400DT2H}; or {@code @} and the path of a file that holds one */
    MovedClock(Clock clock, String offset) {
        this.clock = clock;
        this.offset = offset;
        offset();
    }

    @Override
    public Instant instant() {
        return clock.instant().plus(offset());
    }

    private Duration offset() {
        return offset.startsWith(FILE) ? read(Path.of(offset.substring(FILE.length()))) : Duration.parse(offset);
    }

    /** No file, and one that is being written, move nothing. */
    private static Duration read(Path file) {
        try {
            String text = Files.exists(file) ? Files.readString(file).strip() : "";
            return text.isEmpty() ? Duration.ZERO : Duration.parse(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public ZoneId getZone() {
        return clock.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return new MovedClock(clock.withZone(zone), offset);
    }
}
