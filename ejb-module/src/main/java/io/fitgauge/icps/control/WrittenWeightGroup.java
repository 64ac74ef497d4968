package io.fitgauge.icps.control;

import org.jspecify.annotations.Nullable;

/** A weight group as somebody wrote it. */
public interface WrittenWeightGroup {

    @Nullable
    String key();

    @Nullable
    String label();

    @Nullable
    Integer cap();
}
