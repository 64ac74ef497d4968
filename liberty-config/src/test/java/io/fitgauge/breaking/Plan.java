package io.fitgauge.breaking;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Random;

/** What the build asks the cases for. */
final class Plan {

    static final String DATABASE = System.getProperty("fitgauge.break.database");
    static final Path FOLDER = Path.of(System.getProperty("fitgauge.break.folder"));
    static final int KILLS = Integer.getInteger("fitgauge.break.kills");
    static final Duration OUTAGE = Duration.ofSeconds(Integer.getInteger("fitgauge.break.outage"));

    private static final long SEED = Long.getLong("fitgauge.break.seed");

    private Plan() {}

    /** @return of its own for each case, so that cases do not change each other's moments */
    static Random random(String ofCase) {
        return new Random(SEED + ofCase.hashCode());
    }
}
