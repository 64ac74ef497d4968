package io.fitgauge.personas.boundary;

/** What moves somebody. */
public enum MotiveKind {
    PAIN,
    GAIN,
    JOB
}
