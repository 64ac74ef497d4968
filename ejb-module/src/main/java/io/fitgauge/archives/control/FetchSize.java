package io.fitgauge.archives.control;

/** How many rows to ask for next, so that they fit into some megabytes: as long as those before, presumably. */
final class FetchSize {

    private static final int FEWEST = 4;
    private static final int MOST = 1_000;
    private static final long BYTES = 4 << 20;

    private int asked;
    private long seen;
    private long bytes;

    int rows() {
        long average = seen == 0 ? BYTES / FEWEST : Math.max(1, bytes / seen);
        asked = (int) Math.max(FEWEST, Math.min(MOST, BYTES / average));
        seen = 0;
        bytes = 0;
        return asked;
    }

    /** How many were asked for last. */
    int asked() {
        return asked;
    }

    void saw(long length) {
        seen++;
        bytes += length;
    }
}
