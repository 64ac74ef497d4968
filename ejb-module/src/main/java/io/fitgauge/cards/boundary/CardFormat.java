package io.fitgauge.cards.boundary;

/** What a card can be. */
public enum CardFormat {
    PDF,
    HTML
}
