package io.fitgauge.feed.control;

import static org.assertj.core.api.Assertions.assertThat;

import io.fitgauge.feed.entity.SendProblem;
import io.fitgauge.outbound.boundary.OutboundAnswer;
import java.net.ConnectException;
import java.net.UnknownHostException;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeoutException;
import javax.net.ssl.SSLHandshakeException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SentTest {

    private static final Instant AT = Instant.parse("2026-11-23T09:00:00Z");
    private static final Duration TOOK = Duration.ofMillis(212);

    @ParameterizedTest
    @CsvSource({"200,", "204,", "299,", "301,REDIRECT", "307,REDIRECT", "400,STATUS", "410,STATUS", "503,STATUS"})
    void onlyTwoHundredsAreDelivered(int status, @Nullable SendProblem problem) {
        Sent sent = answered(status, null, "");

        assertThat(sent.tried().problem()).isEqualTo(problem);
        assertThat(sent.isDelivered()).isEqualTo(problem == null);
        assertThat(sent.isGone()).isEqualTo(status == 410);
        assertThat(sent.tried().milliseconds()).isEqualTo(212);
    }

    @ParameterizedTest
    @CsvSource({
        "503,120,PT2M",
        "429,0,PT0S",
        "503,'Mon, 23 Nov 2026 10:00:00 GMT',PT1H",
        "503,'Mon, 23 Nov 2026 08:00:00 GMT',",
        "503,soon,",
        "503,-5,",
        "500,120,",
        "200,120,"
    })
    void whenToTryAgainIsSaidInSecondsOrAsADate(int status, String header, @Nullable Duration asked) {
        assertThat(answered(status, header, "").askedFor()).isEqualTo(asked);
    }

    @Test
    void ofAnAnswerFiveHundredCharactersAreKeptOnOneLine() {
        assertThat(answered(500, null, " a\r\n\u001b[31mb\t ").tried().answer()).isEqualTo("a [31mb");
        assertThat(answered(500, null, "\uD83D\uDE80".repeat(600)).tried().answer())
                .isEqualTo("\uD83D\uDE80".repeat(500));
        assertThat(answered(500, null, " \n").tried().answer()).isNull();
    }

    @Test
    void saysInAWordWhyThereIsNoAnswer() {
        assertThat(problem(new CompletionException(new UnknownHostException("10.0.0.1"))))
                .isEqualTo(SendProblem.ADDRESS);
        assertThat(problem(new TimeoutException())).isEqualTo(SendProblem.TIMEOUT);
        assertThat(problem(new SSLHandshakeException("expired"))).isEqualTo(SendProblem.TLS);
        assertThat(problem(new ConnectException("refused"))).isEqualTo(SendProblem.CONNECTION);
    }

    private static @Nullable SendProblem problem(Throwable failure) {
        return Sent.failed(AT, TOOK, failure).tried().problem();
    }

    private static Sent answered(int status, @Nullable String retryAfter, String text) {
        return Sent.answered(AT, TOOK, new OutboundAnswer(status, retryAfter, text));
    }
}
