package io.fitgauge.web.paging;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.fitgauge.refusal.Reason;
import io.fitgauge.refusal.Refusal;
import io.fitgauge.web.json.Json;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;

/** A position in a list, for clients to hand back as it is: the order and the last row's place in it. */
record Cursor(String sort, List<String> after) {

    Cursor {
        after = List.copyOf(after);
    }

    String text() {
        try {
            byte[] json = Json.mapper().writeValueAsBytes(this);
            return Base64.getUrlEncoder().withoutPadding().encodeToString(json);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    static Cursor of(String text, String sort) {
        try {
            String json = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8);
            Cursor cursor = Json.mapper().readValue(json, Cursor.class);
            if (cursor.sort().equals(sort)) {
                return cursor;
            }
        } catch (JsonProcessingException | IllegalArgumentException | NullPointerException notOurs) {
            // said below
        }
        throw new Refusal(Reason.INVALID, "This cursor is not of this list.");
    }
}
