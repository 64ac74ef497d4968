package io.fitgauge.walls;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import io.fitgauge.system.Client;
import java.util.Base64;

/** What a token says. */
final class Claims {

    private Claims() {}

    static JsonNode of(String token) {
        return Client.parse(new String(Base64.getUrlDecoder().decode(token.split("\\.")[1]), UTF_8));
    }
}
