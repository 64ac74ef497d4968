package io.fitgauge.feed.control;

import io.fitgauge.feed.entity.DeliveryTry;
import io.fitgauge.feed.entity.SendProblem;
import io.fitgauge.outbound.boundary.OutboundAnswer;
import java.io.InterruptedIOException;
import java.net.UnknownHostException;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeoutException;
import javax.net.ssl.SSLException;
import org.jspecify.annotations.Nullable;

/**
 * What came of sending something.
 *
 * @param askedFor how long the other side wants to be left alone
 */
public record Sent(DeliveryTry tried, @Nullable Duration askedFor) {

    private static final int GONE = 410;
    private static final int TOO_MANY = 429;
    private static final int UNAVAILABLE = 503;
    private static final int LONGEST_ANSWER = 500;

    /** There was an answer. */
    public static Sent answered(Instant at, Duration took, OutboundAnswer answer) {
        int status = answer.status();
        boolean asks = status == TOO_MANY || status == UNAVAILABLE;
        return new Sent(
                new DeliveryTry(at.toString(), status, took.toMillis(), problem(status), shown(answer.text())),
                asks ? RetryAfter.of(answer.retryAfter(), at) : null);
    }

    private static @Nullable SendProblem problem(int status) {
        if (status >= 200 && status < 300) {
            return null;
        }
        return status >= 300 && status < 400 ? SendProblem.REDIRECT : SendProblem.STATUS;
    }

    /** There was none. */
    public static Sent failed(Instant at, Duration took, Throwable failure) {
        return new Sent(new DeliveryTry(at.toString(), null, took.toMillis(), problem(failure), null), null);
    }

    /** It was not sent at all. */
    public static Sent unsigned(Instant at) {
        return new Sent(new DeliveryTry(at.toString(), null, 0, SendProblem.SECRET, null), null);
    }

    private static SendProblem problem(Throwable failure) {
        Throwable cause =
                failure instanceof CompletionException && failure.getCause() != null ? failure.getCause() : failure;
        if (cause instanceof UnknownHostException) {
            return SendProblem.ADDRESS;
        }
        if (cause instanceof TimeoutException || cause instanceof InterruptedIOException) {
            return SendProblem.TIMEOUT;
        }
        return cause instanceof SSLException ? SendProblem.TLS : SendProblem.CONNECTION;
    }

    /** @return one line of text, whatever came; absent when it is empty */
    private static @Nullable String shown(String answer) {
        String line = answer.replaceAll("[\\p{Cc}\\p{Cs}\\s]+", " ").strip();
        int length = Math.min(line.codePointCount(0, line.length()), LONGEST_ANSWER);
        return line.isEmpty() ? null : line.substring(0, line.offsetByCodePoints(0, length));
    }

    public boolean isDelivered() {
        return tried.problem() == null;
    }

    /** Whether there is nobody there any more, as they say themselves. */
    public boolean isGone() {
        return tried.status() != null && tried.status() == GONE;
    }
}
