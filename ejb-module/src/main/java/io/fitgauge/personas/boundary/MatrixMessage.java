package io.fitgauge.personas.boundary;

/**
 * A message where it is of use.
 *
 * @param text the pain, gain or job
 */
public record MatrixMessage(MotiveKind of, String text, String message, Frame frame) {}
