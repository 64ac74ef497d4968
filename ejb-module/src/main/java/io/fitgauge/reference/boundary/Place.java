package io.fitgauge.reference.boundary;

/**
 * Where something is, such as {@code in} and {@code the Netherlands}, or {@code na} and {@code Węgrzech}.
 *
 * @param name in the form that follows the preposition
 */
public record Place(String preposition, String name) {}
