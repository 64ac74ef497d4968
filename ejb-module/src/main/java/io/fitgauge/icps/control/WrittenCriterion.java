package io.fitgauge.icps.control;

import io.fitgauge.fit.Mode;
import org.jspecify.annotations.Nullable;

/** A criterion as somebody wrote it: anything can be missing or wrong. */
public interface WrittenCriterion {

    @Nullable
    String key();

    @Nullable
    String attribute();

    @Nullable
    Mode mode();

    @Nullable
    Integer weight();

    @Nullable
    WrittenMatch match();

    @Nullable
    String reason();

    @Nullable
    String validUntil();
}
