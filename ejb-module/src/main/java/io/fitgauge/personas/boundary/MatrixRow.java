package io.fitgauge.personas.boundary;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A persona's messages from the stage where it stands to the last.
 *
 * @param awareness where it stands; the first when nobody said
 * @param next what to make first; absent when nothing is missing
 */
public record MatrixRow(
        UUID personaId,
        String name,
        int priority,
        Awareness awareness,
        List<MatrixStage> stages,
        @Nullable MatrixGap next) {

    public MatrixRow {
        stages = List.copyOf(stages);
    }
}
