package io.fitgauge.feed.boundary;

import io.fitgauge.feed.entity.DeliveryTry;
import io.fitgauge.feed.entity.SendProblem;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What came of sending something once.
 *
 * @param status of the answer; absent when there was none
 * @param milliseconds until then
 * @param problem absent when it was delivered
 * @param answer its first 500 characters
 */
public record WebhookAttemptView(
        Instant at,
        @Nullable Integer status,
        long milliseconds,
        @Nullable SendProblem problem,
        @Nullable String answer) {

    static WebhookAttemptView of(DeliveryTry tried) {
        return new WebhookAttemptView(
                Instant.parse(tried.at()), tried.status(), tried.milliseconds(), tried.problem(), tried.answer());
    }
}
