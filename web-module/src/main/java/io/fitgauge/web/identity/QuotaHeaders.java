package io.fitgauge.web.identity;

import io.fitgauge.quota.boundary.Standing;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.ext.Provider;

/** Tells clients where they stand, on every answer to a request that was counted (draft-ietf-httpapi-ratelimit-headers). */
@Provider
public class QuotaHeaders implements ContainerResponseFilter {

    static final String STANDING = "fitgauge.standing";

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext answer) {
        if (request.getProperty(STANDING) instanceof Standing standing) {
            answer.getHeaders()
                    .putSingle(
                            "RateLimit-Policy",
                            "\"minute\";q=" + standing.limit() + ";w=60, \"second\";q=" + standing.burst() + ";w=1");
            answer.getHeaders()
                    .putSingle(
                            "RateLimit",
                            "\"minute\";r=" + standing.remaining() + ";t="
                                    + standing.reset().plusMillis(999).toSeconds());
        }
    }
}
