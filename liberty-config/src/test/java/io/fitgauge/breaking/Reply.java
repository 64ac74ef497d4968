package io.fitgauge.breaking;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Duration;
import java.time.Instant;

/**
 * What came of a request.
 *
 * @param status 0 when there was no answer at all
 */
record Reply(
        String request,
        int status,
        boolean retryAfter,
        String type,
        String etag,
        String body,
        Instant at,
        Duration took) {

    private static final ObjectMapper JSON = new ObjectMapper();

    boolean isSuccess() {
        return status >= 200 && status < 300;
    }

    /** A 503 as it is promised: a problem that says when to come again. */
    boolean isPolite503() {
        return status == 503 && retryAfter && type.startsWith("application/problem+json");
    }

    JsonNode json() {
        try {
            return JSON.readTree(body);
        } catch (JsonProcessingException notJson) {
            throw new AssertionError("Not JSON: " + this, notJson);
        }
    }

    Reply succeeded() {
        if (!isSuccess()) {
            throw new AssertionError("No success: " + this);
        }
        return this;
    }

    @Override
    public String toString() {
        return request + " -> " + status + " after " + took.toMillis() + " ms"
                + (isSuccess() ? "" : " " + body.substring(0, Math.min(300, body.length())));
    }
}
