package io.fitgauge.web.paging;

import com.fasterxml.jackson.annotation.JsonValue;

/**
 * An answer with a secret in it. Only the first request with an {@code Idempotency-Key} gets it; what is kept, and given to
 * those who repeat it, has none.
 *
 * @param kept the same without the secret
 */
public record ShownOnce(@JsonValue Object shown, Object kept) {

    @Override
    public String toString() {
        return "ShownOnce[hidden]";
    }
}
