package io.fitgauge.icps.control;

import io.fitgauge.fit.Mode;
import org.jspecify.annotations.Nullable;

/** A criterion as somebody wrote it: anything can be missing or wrong. */
public interface WrittenCriterion extends WrittenPart {

    @Nullable
    String key();

    @Nullable
    Mode mode();

    @Nullable
    Integer weight();

    @Nullable
    String group();

    @Nullable
    String reason();

    @Nullable
    String validUntil();
}
