package io.fitgauge.web.integrations;

import io.fitgauge.identity.boundary.TokenError;
import io.fitgauge.identity.boundary.TokenRefused;
import jakarta.ws.rs.core.MediaType;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A form body as OAuth wants it (RFC 6749 §3.2): no parameter twice, one without a value is as if it were not there, unknown
 * ones do not matter.
 */
record Form(Map<String, String> parameters) {

    /** @throws TokenRefused INVALID_REQUEST */
    static Form read(byte[] body, @Nullable MediaType type) {
        if (type == null || !MediaType.APPLICATION_FORM_URLENCODED_TYPE.isCompatible(type)) {
            throw invalid("The body must be application/x-www-form-urlencoded.");
        }
        Map<String, String> parameters = new HashMap<>();
        for (String pair : new String(body, StandardCharsets.UTF_8).split("&", -1)) {
            int equals = pair.indexOf('=');
            String name = decoded(equals < 0 ? pair : pair.substring(0, equals));
            String value = equals < 0 ? "" : decoded(pair.substring(equals + 1));
            if (parameters.put(name, value) != null) {
                throw invalid("A parameter comes twice.");
            }
        }
        parameters.values().removeIf(String::isEmpty);
        return new Form(parameters);
    }

    /** @throws TokenRefused INVALID_REQUEST when it is damaged */
    static String decoded(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException damaged) {
            throw invalid("The form is damaged.");
        }
    }

    @Nullable
    String get(String name) {
        return parameters.get(name);
    }

    /** @throws TokenRefused INVALID_REQUEST when it is missing */
    String need(String name) {
        String value = get(name);
        if (value == null) {
            throw invalid("The parameter " + name + " is missing.");
        }
        return value;
    }

    private static TokenRefused invalid(String description) {
        return new TokenRefused(TokenError.INVALID_REQUEST, description);
    }

    @Override
    public String toString() {
        return "Form" + parameters.keySet();
    }
}
