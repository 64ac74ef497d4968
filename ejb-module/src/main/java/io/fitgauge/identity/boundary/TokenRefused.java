package io.fitgauge.identity.boundary;

import jakarta.ejb.ApplicationException;

/** No token, with a reason that OAuth clients know. */
@ApplicationException(rollback = true)
public class TokenRefused extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final TokenError error;

    /** @param description for people: printable ASCII, without quotation marks and backslashes */
    public TokenRefused(TokenError error, String description) {
        super(description, null, false, false);
        this.error = error;
    }

    public TokenError error() {
        return error;
    }
}
