package io.fitgauge.briefs.control;

import io.fitgauge.personas.boundary.Awareness;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The way of a person, from where that person stands. */
public final class Stages {

    private Stages() {}

    /** @param from of which nothing is known begins with the first */
    public static List<Awareness> from(@Nullable Awareness from) {
        return Arrays.stream(Awareness.values())
                .filter(stage -> from == null || stage.compareTo(from) >= 0)
                .toList();
    }
}
