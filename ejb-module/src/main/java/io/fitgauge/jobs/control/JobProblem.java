package io.fitgauge.jobs.control;

import io.fitgauge.refusal.Reason;
import io.fitgauge.refusal.Refusal;
import java.util.LinkedHashMap;
import java.util.Map;

/** Why a job failed, as the members of an RFC 9457 problem. */
public final class JobProblem {

    private JobProblem() {}

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
        problem.put("status", reason.status());
        problem.put("detail", detail);
        return problem;
    }
}
