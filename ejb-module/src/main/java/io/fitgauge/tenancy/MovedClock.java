package io.fitgauge.tenancy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.function.Supplier;

/** A clock that tests move: so much later than another one as is said whenever it is looked at. */
final class MovedClock extends Clock {

    private static final String FILE = "@";

    private final Clock clock;
    private final Supplier<Duration> offset;

    /** @param offset an ISO 8601 duration such as {@code P400DT2H}; or {@code @} and the path of a file that holds one */
    MovedClock(Clock clock, String offset) {
        this(clock, offset.startsWith(FILE) ? new InFile(offset) : fixed(Duration.parse(offset)));
    }

    private MovedClock(Clock clock, Supplier<Duration> offset) {
        this.clock = clock;
        this.offset = offset;
    }

    private static Supplier<Duration> fixed(Duration offset) {
        return () -> offset;
    }

    @Override
    public Instant instant() {
        return clock.instant().plus(offset.get());
    }

    @Override
    public ZoneId getZone() {
        return clock.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return new MovedClock(clock.withZone(zone), offset);
    }

    /** Without a file, or while it is being written, it is as before. */
    private static final class InFile implements Supplier<Duration> {

        private final Path file;

        private volatile Duration last = Duration.ZERO;

        InFile(String offset) {
            this.file = Path.of(offset.substring(FILE.length()));
        }

        @Override
        public Duration get() {
            try {
                String text = Files.exists(file) ? Files.readString(file).strip() : "";
                if (!text.isEmpty()) {
                    last = Duration.parse(text);
                }
                return last;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
