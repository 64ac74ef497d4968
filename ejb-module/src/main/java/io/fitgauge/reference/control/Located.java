package io.fitgauge.reference.control;

/** @param name in the form that follows the preposition */
public record Located(String preposition, String name) {}
