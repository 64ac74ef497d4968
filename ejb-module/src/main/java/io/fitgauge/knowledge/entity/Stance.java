package io.fitgauge.knowledge.entity;

/** Whether evidence speaks for something or against it. */
public enum Stance {
    SUPPORTS,
    CONTRADICTS
}
