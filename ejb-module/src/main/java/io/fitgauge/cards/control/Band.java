package io.fitgauge.cards.control;

import org.jspecify.annotations.Nullable;

/**
 * A stretch of the scores from 0 to 100.
 *
 * @param look how it is painted
 * @param width percent of all
 * @param name absent when it is too narrow for one
 * @param range such as {@code 60–79}; absent when it is too narrow for one
 */
record Band(String look, int width, @Nullable String name, @Nullable String range) {}
