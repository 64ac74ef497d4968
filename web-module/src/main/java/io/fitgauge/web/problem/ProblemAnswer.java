package io.fitgauge.web.problem;

import io.fitgauge.refusal.Reason;
import io.fitgauge.refusal.Refusal;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.UUID;

/** Where an error becomes an answer: an expected no as it says, a bug as an id that is also in the log. */
final class ProblemAnswer {

    private static final System.Logger LOG = System.getLogger(ProblemAnswer.class.getName());

    private static final long SOON = 2;

    private ProblemAnswer() {}

    static Response to(Throwable thrown, UriInfo uri) {
        String path = uri.getRequestUri().getRawPath();
        return Answers.refusal(thrown).map(refusal -> refused(refusal, path)).orElseGet(() -> failed(thrown, path));
    }

    private static Response refused(Refusal refusal, String path) {
        int status = refusal.reason().status();
        Response.ResponseBuilder answer = Response.status(status)
                .type(Problem.MEDIA_TYPE)
                .entity(Problem.of(refusal.reason(), status, refusal.getMessage(), path, refusal.errors()));
        return switch (refusal.reason()) {
            case NOT_AUTHENTICATED ->
                answer.header(HttpHeaders.WWW_AUTHENTICATE, "Bearer").build();
            case TRY_AGAIN, UNAVAILABLE, TOO_MANY_REQUESTS ->
                answer.header(HttpHeaders.RETRY_AFTER, seconds(refusal)).build();
            default -> answer.build();
        };
    }

    private static long seconds(Refusal refusal) {
        return refusal.retryAfter()
                .map(wait -> wait.plusMillis(999).toSeconds())
                .orElse(SOON);
    }

    private static Response failed(Throwable bug, String path) {
        String id = UUID.randomUUID().toString();
        LOG.log(System.Logger.Level.ERROR, "Error " + id, bug);
        String detail = "Something went wrong on our side. Its id is " + id + ".";
        return Response.status(500)
                .type(Problem.MEDIA_TYPE)
                .entity(Problem.of(Reason.INTERNAL, 500, detail, path, List.of()))
                .build();
    }
}
