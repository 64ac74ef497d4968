package io.fitgauge.identity.boundary;

/** Why no token is given, as RFC 6749 §5.2 names it. */
public enum TokenError {
    INVALID_REQUEST,
    INVALID_CLIENT,
    INVALID_SCOPE,
    UNSUPPORTED_GRANT_TYPE;

    /** @return such as {@code invalid_client} */
    public String code() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
