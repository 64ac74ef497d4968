package io.fitgauge.feed.entity;

import org.jspecify.annotations.Nullable;

/**
 * What came of sending it once.
 *
 * @param at ISO 8601
 * @param status of the answer; absent when there was none
 * @param milliseconds until then
 * @param problem absent when it was delivered
 * @param answer its beginning, as text
 */
public record DeliveryTry(
        String at,
        @Nullable Integer status,
        long milliseconds,
        @Nullable SendProblem problem,
        @Nullable String answer) {}
