package io.fitgauge.scoring.boundary;

import io.fitgauge.fit.ReasonCode;
import org.jspecify.annotations.Nullable;

/**
 * One hit of the rule that decided, as clients see it.
 *
 * @param criterion the criterion's key; absent when the reason is about the whole score
 * @param text in the reader's language
 */
public record ReasonView(ReasonCode code, @Nullable String criterion, String text) {}
