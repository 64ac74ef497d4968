package io.fitgauge.outbound.boundary;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * What somebody else's server said.
 *
 * @param retryAfter as it came
 * @param text the beginning of the body
 */
public record OutboundAnswer(int status, @Nullable String retryAfter, String text) {

    static OutboundAnswer of(int status, @Nullable String retryAfter, byte[] body) {
        return new OutboundAnswer(status, retryAfter, new String(body, StandardCharsets.UTF_8));
    }
}
