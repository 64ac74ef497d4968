package io.fitgauge.personas.entity;

/**
 * What is said of a persona.
 *
 * @param level where in the company: a word
 * @param personal as JSON, and so are the others
 */
public record Portrait(
        String name,
        String level,
        String personal,
        String professional,
        String motivation,
        String buying,
        String contents) {}
