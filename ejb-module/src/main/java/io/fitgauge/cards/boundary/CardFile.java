package io.fitgauge.cards.boundary;

import java.util.Locale;

/**
 * A card.
 *
 * @param name such as {@code game-studios-v3}, of ASCII letters, digits and hyphens
 * @param language that it is in
 * @param policy the content security policy that it can live with
 */
public record CardFile(String name, CardFormat format, Locale language, String policy, byte[] content) {}
