package io.fitgauge.web.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import io.fitgauge.refusal.Reason;
import io.fitgauge.refusal.Refusal;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/** Reading a request's JSON. */
public final class Body {

    private Body() {}

    static <T> T read(byte[] bytes, Class<T> type) throws IOException {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            T value = Json.mapper().readValue(text, type);
            if (value == null || (value instanceof JsonNode node && node.isNull())) {
                throw new Refusal(Reason.MALFORMED, "A JSON object is needed, not null.");
            }
            return value;
        } catch (CharacterCodingException notUtf8) {
            throw new Refusal(Reason.MALFORMED, "The body is not UTF-8.");
        }
    }

    public static <T> T convert(JsonNode node, Class<T> type) {
        try {
            return Json.mapper().treeToValue(node, type);
        } catch (JsonProcessingException notOne) {
            throw new UncheckedIOException(notOne);
        }
    }
}
