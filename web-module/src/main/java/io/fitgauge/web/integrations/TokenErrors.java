package io.fitgauge.web.integrations;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.fitgauge.identity.boundary.TokenError;
import io.fitgauge.identity.boundary.TokenRefused;
import io.fitgauge.refusal.Refusal;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** Errors in OAuth's words (RFC 6749 §5.2). */
@Provider
public class TokenErrors implements ExceptionMapper<TokenRefused> {

    private static final long SOON = 2;

    /** The body of such an answer. */
    public record TokenErrorView(String error, @JsonProperty("error_description") String description) {}

    @Override
    public Response toResponse(TokenRefused refused) {
        boolean client = refused.error() == TokenError.INVALID_CLIENT;
        Response.ResponseBuilder answer =
                answer(client ? 401 : 400, refused.error().code(), String.valueOf(refused.getMessage()));
        return client
                ? answer.header(HttpHeaders.WWW_AUTHENTICATE, "Basic realm=\"fitgauge\", charset=\"UTF-8\"")
                        .build()
                : answer.build();
    }

    /** What OAuth has no word for at this place: too many tries, or a database that is away. */
    static Response later(Refusal refusal) {
        return answer(refusal.reason().status(), "temporarily_unavailable", String.valueOf(refusal.getMessage()))
                .header(
                        HttpHeaders.RETRY_AFTER,
                        refusal.retryAfter()
                                .map(wait -> wait.plusMillis(999).toSeconds())
                                .orElse(SOON))
                .build();
    }

    private static Response.ResponseBuilder answer(int status, String error, String description) {
        return Response.status(status)
                .type("application/json")
                .header("Pragma", "no-cache")
                .entity(new TokenErrorView(error, description));
    }
}
