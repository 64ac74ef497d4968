package io.fitgauge.web.problem;

import io.fitgauge.refusal.Reason;
import io.fitgauge.refusal.Refusal;
import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** No body larger than it may be is read: by its declared length, and else by counting. */
@Provider
@PreMatching
@Priority(1)
public class SizeLimit implements ContainerRequestFilter {

    private static final long JSON = 1 << 20;

    @Inject
    @ConfigProperty(name = "fitgauge.import.max.bytes")
    long upload;

    @Override
    public void filter(ContainerRequestContext request) {
        long limit = limit(request.getMediaType());
        if (declared(request) > limit) {
            throw tooLarge(limit);
        }
        if (request.hasEntity()) {
            request.setEntityStream(new LimitedStream(request.getEntityStream(), limit, () -> tooLarge(limit)));
        }
    }

    private long limit(@org.jspecify.annotations.Nullable MediaType type) {
        return type != null && "multipart".equals(type.getType()) ? upload : JSON;
    }

    private static long declared(ContainerRequestContext request) {
        String length = request.getHeaderString(HttpHeaders.CONTENT_LENGTH);
        return length != null && length.matches("\\d{1,18}") ? Long.parseLong(length) : 0;
    }

    private static Refusal tooLarge(long limit) {
        return new Refusal(Reason.TOO_LARGE, "A body here may have " + limit + " bytes at most.");
    }
}
