package io.fitgauge.web.problem;

import io.fitgauge.refusal.Reason;
import io.fitgauge.web.json.Json;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** The error page of the web application: what the container refuses by itself, as a problem. */
@WebServlet(urlPatterns = "/problem", loadOnStartup = 1)
public class ProblemPage extends HttpServlet {

    private static final long serialVersionUID = 1;

    /** Errors are in OAuth's words there (RFC 6749 §5.2). */
    private static final String TOKENS = "/oauth/token";

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        int status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code ? code : 404;
        boolean oauth = status == Reason.MALFORMED.status() && path(request).endsWith(TOKENS);
        Object answer = oauth
                ? Map.of("error", "invalid_request", "error_description", detail(status))
                : Problem.of(Status.reason(status), status, detail(status), path(request), List.of());
        byte[] body = Json.mapper().writeValueAsString(answer).getBytes(StandardCharsets.UTF_8);
        response.setStatus(status);
        response.setContentType(oauth ? "application/json" : Problem.MEDIA_TYPE);
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }

    private static String detail(int status) {
        return switch (status) {
            case 404 -> "There is nothing at this address.";
            case 405 -> "This method is not offered here.";
            default -> status >= 500 ? "Something went wrong on our side." : "This request cannot be answered.";
        };
    }

    private static String path(HttpServletRequest request) {
        Object original = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        return original == null ? request.getRequestURI() : original.toString();
    }
}
