package io.fitgauge.personas.boundary;

import org.jspecify.annotations.Nullable;

/**
 * What is missing.
 *
 * @param about the pain, gain, job or objection that lacks it; absent when there is none at all
 * @param text in the reader's language
 */
public record MatrixGap(Awareness stage, StageNeed need, @Nullable String about, String text) {}
