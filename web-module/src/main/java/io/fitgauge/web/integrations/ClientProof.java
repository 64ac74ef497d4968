package io.fitgauge.web.integrations;

import io.fitgauge.identity.boundary.TokenError;
import io.fitgauge.identity.boundary.TokenRefused;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What an API client says it is, in one of the two ways of RFC 6749 §2.3.1. */
record ClientProof(String id, String secret) {

    private static final String BASIC = "basic ";

    /**
     * @param authorization the header, if there is one
     * @throws TokenRefused INVALID_REQUEST when both ways are used, INVALID_CLIENT when none is, or not well
     */
    static ClientProof of(@Nullable String authorization, Form form) {
        String id = form.get("client_id");
        String secret = form.get("client_secret");
        if (authorization == null) {
            if (id == null || secret == null) {
                throw none();
            }
            return new ClientProof(id, secret);
        }
        ClientProof proof = basic(authorization);
        if (secret != null || (id != null && !id.equals(proof.id()))) {
            throw new TokenRefused(
                    TokenError.INVALID_REQUEST, "The client must authenticate either by Basic or in the body.");
        }
        return proof;
    }

    private static ClientProof basic(String authorization) {
        if (!authorization.toLowerCase(Locale.ROOT).startsWith(BASIC)) {
            throw none();
        }
        try {
            byte[] bytes = Base64.getDecoder()
                    .decode(authorization.substring(BASIC.length()).strip());
            String pair = new String(bytes, StandardCharsets.UTF_8);
            int colon = pair.indexOf(':');
            if (colon < 0) {
                throw none();
            }
            return new ClientProof(Form.decoded(pair.substring(0, colon)), Form.decoded(pair.substring(colon + 1)));
        } catch (IllegalArgumentException noBase64) {
            throw none();
        }
    }

    private static TokenRefused none() {
        return new TokenRefused(TokenError.INVALID_CLIENT, "The client must authenticate, by Basic or in the body.");
    }

    @Override
    public String toString() {
        return "ClientProof[" + id + "]";
    }
}
