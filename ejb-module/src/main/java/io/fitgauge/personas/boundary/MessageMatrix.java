package io.fitgauge.personas.boundary;

import java.util.List;
import java.util.UUID;

/**
 * The messages of an ICP, persona by stage.
 *
 * @param rows by priority
 */
public record MessageMatrix(UUID icpId, List<MatrixRow> rows) {

    public MessageMatrix {
        rows = List.copyOf(rows);
    }
}
