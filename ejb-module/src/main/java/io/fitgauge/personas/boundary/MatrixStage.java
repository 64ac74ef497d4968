package io.fitgauge.personas.boundary;

import java.util.List;

/**
 * What there is for a persona at one stage, and what is missing.
 *
 * @param needed false for what the persona knows already
 */
public record MatrixStage(
        Awareness stage,
        boolean needed,
        List<PersonaContent> contents,
        List<MatrixMessage> messages,
        List<MatrixGap> missing) {

    public MatrixStage {
        contents = List.copyOf(contents);
        messages = List.copyOf(messages);
        missing = List.copyOf(missing);
    }
}
