package io.fitgauge.web.problem;

import io.fitgauge.refusal.Reason;
import io.fitgauge.refusal.Refusal;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.List;
import java.util.UUID;

/** Where an error becomes an answer: an expected no as it says, a bug as an id that is also in the log. */
@Provider
public class ProblemMapper implements ExceptionMapper<Throwable> {

    private static final System.Logger LOG = System.getLogger(ProblemMapper.class.getName());

    @Context
    UriInfo uri;

    @Override
    public Response toResponse(Throwable thrown) {
        return Answers.refusal(thrown).map(this::refused).orElseGet(() -> failed(thrown));
    }

    private Response refused(Refusal refusal) {
        int status = Status.of(refusal.reason());
        Response.ResponseBuilder answer = Response.status(status)
                .type(Problem.MEDIA_TYPE)
                .entity(Problem.of(refusal.reason(), status, refusal.getMessage(), path(), refusal.errors()));
        return switch (refusal.reason()) {
            case NOT_AUTHENTICATED ->
                answer.header(HttpHeaders.WWW_AUTHENTICATE, "Bearer").build();
            case TRY_AGAIN, UNAVAILABLE, TOO_MANY_REQUESTS ->
                answer.header(HttpHeaders.RETRY_AFTER, "2").build();
            default -> answer.build();
        };
    }

    private Response failed(Throwable bug) {
        String id = UUID.randomUUID().toString();
        LOG.log(System.Logger.Level.ERROR, "Error " + id, bug);
        Problem problem = Problem.of(
                Reason.INTERNAL, 500, "Something went wrong on our side. Its id is " + id + ".", path(), List.of());
        return Response.status(500).type(Problem.MEDIA_TYPE).entity(problem).build();
    }

    private String path() {
        return uri.getRequestUri().getRawPath();
    }
}
