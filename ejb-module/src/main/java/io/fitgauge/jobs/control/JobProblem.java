package io.fitgauge.jobs.control;

import io.fitgauge.refusal.Reason;
import io.fitgauge.refusal.Refusal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Why a job failed, as the members of an RFC 9457 problem. */
public final class JobProblem {

    private JobProblem() {}

    /** The expected no that a run ended with, also when a container has wrapped it. */
    public static Optional<Refusal> refusal(Throwable thrown) {
        return Stream.iterate(thrown, cause -> cause != null, Throwable::getCause)
                .limit(10)
                .filter(Refusal.class::isInstance)
                .map(Refusal.class::cast)
                .findFirst();
    }

    /** @return a JSON object */
    public static String of(Refusal refusal) {
        Map<String, Object> problem = problem(refusal.reason(), String.valueOf(refusal.getMessage()));
        if (!refusal.errors().isEmpty()) {
            problem.put("errors", refusal.errors());
        }
        return JobJson.text(problem);
    }

    /**
     * @param errorId also in the log; nothing else of a bug is shown
     * @return a JSON object
     */
    public static String bug(String errorId) {
        return JobJson.text(problem(Reason.INTERNAL, "Something went wrong on our side. Its id is " + errorId + "."));
    }

    /**
     * @param times how often the server was gone
     * @return a JSON object
     */
    public static String killer(int times) {
        return JobJson.text(problem(
                Reason.INTERNAL,
                "The server stopped " + times + " times in a row while this job ran, which got no further meanwhile."));
    }

    private static Map<String, Object> problem(Reason reason, String detail) {
        Map<String, Object> problem = new LinkedHashMap<>();
        problem.put("type", "/problems/" + reason.slug());
        problem.put("title", reason.title());
        problem.put("status", status(reason));
        problem.put("detail", detail);
        return problem;
    }

    /** As the contract has it for answers; the web, which does the same for them, is above. */
    private static int status(Reason reason) {
        return switch (reason) {
            case MALFORMED, INVALID -> 400;
            case NOT_AUTHENTICATED -> 401;
            case ROLE_TOO_SMALL -> 403;
            case NOT_FOUND -> 404;
            case METHOD_NOT_ALLOWED -> 405;
            case NOT_ACCEPTABLE -> 406;
            case WRONG_STATE, DUPLICATE, IN_USE, TRY_AGAIN -> 409;
            case STALE -> 412;
            case TOO_LARGE -> 413;
            case UNSUPPORTED_MEDIA_TYPE -> 415;
            case KEY_REUSED -> 422;
            case PRECONDITION_REQUIRED -> 428;
            case TOO_MANY_REQUESTS -> 429;
            case UNAVAILABLE -> 503;
            case INTERNAL -> 500;
        };
    }
}
