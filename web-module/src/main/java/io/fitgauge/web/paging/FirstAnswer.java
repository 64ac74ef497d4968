package io.fitgauge.web.paging;

import io.fitgauge.idempotency.boundary.Attempt;
import io.fitgauge.idempotency.boundary.KeptAnswer;
import io.fitgauge.idempotency.boundary.OnceOnly;
import io.fitgauge.refusal.Reason;
import io.fitgauge.refusal.Refusal;
import io.fitgauge.web.identity.CurrentCaller;
import io.fitgauge.web.json.BodyHash;
import io.fitgauge.web.json.Json;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** The first answer to a request with this {@code Idempotency-Key}. */
@RequestScoped
public class FirstAnswer {

    static final String HEADER = "Idempotency-Key";
    private static final int LONGEST = 255;

    @Inject
    HttpServletRequest request;

    @Inject
    CurrentCaller caller;

    @Inject
    BodyHash body;

    @Inject
    OnceOnly onceOnly;

    /**
     * The answer of the first time when the request carries a key that was used; else the work's, which is then kept.
     *
     * @throws Exception what the work throws
     */
    public @Nullable Object orElse(Callable<@Nullable Object> work) throws Exception {
        String key = request.getHeader(HEADER);
        if (key == null) {
            return work.call();
        }
        if (key.isBlank() || key.length() > LONGEST) {
            throw new Refusal(Reason.INVALID, HEADER + " must have 1 to " + LONGEST + " characters.");
        }
        Attempt attempt = new Attempt(operation(), key, body.hex());
        AtomicReference<@Nullable Object> shown = new AtomicReference<>();
        KeptAnswer kept = onceOnly.answer(caller.get(), attempt, () -> {
            Object result = work.call();
            shown.set(hasSecret(result) ? result : null);
            return kept(result);
        });
        Object once = shown.get();
        return once == null ? answer(kept) : once;
    }

    private static boolean hasSecret(@Nullable Object result) {
        return result instanceof Response made && made.getEntity() instanceof ShownOnce;
    }

    private String operation() {
        String operation = request.getMethod() + " " + request.getRequestURI()
                + (request.getQueryString() == null ? "" : "?" + request.getQueryString());
        return operation.length() <= 200 && operation.chars().allMatch(c -> c > 31 && c < 127)
                ? operation
                : UUID.nameUUIDFromBytes(operation.getBytes(StandardCharsets.UTF_8))
                        .toString();
    }

    private static KeptAnswer kept(@Nullable Object result) throws Exception {
        Response response =
                result instanceof Response made ? made : Response.ok(result).build();
        Object entity = response.getEntity() instanceof ShownOnce once ? once.kept() : response.getEntity();
        return new KeptAnswer(
                response.getStatus(),
                response.getHeaderString(HttpHeaders.LOCATION),
                response.getEntityTag() == null ? null : response.getEntityTag().getValue(),
                entity == null ? "" : Json.mapper().writeValueAsString(entity));
    }

    private static Response answer(KeptAnswer kept) {
        Response.ResponseBuilder answer = Response.status(kept.status());
        if (kept.location() != null) {
            answer.header(HttpHeaders.LOCATION, kept.location());
        }
        if (kept.etag() != null) {
            answer.tag(kept.etag());
        }
        if (!kept.body().isEmpty()) {
            answer.type("application/json").entity(kept.body());
        }
        return answer.build();
    }
}
