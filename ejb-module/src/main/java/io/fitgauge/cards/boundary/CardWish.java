package io.fitgauge.cards.boundary;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Which card is wanted.
 *
 * @param version a published one's number, or {@code draft}; what scores now when absent, or the draft if nothing does
 * @param language any; the best spoken one is taken for it
 */
public record CardWish(CardFormat format, @Nullable String version, Locale language) {}
