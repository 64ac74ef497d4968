package io.fitgauge.identity.control;

/** The names of the claims that our access tokens have beside the registered ones. */
public final class TokenClaims {

    /** The public id of the tenant that the token is for. */
    public static final String TENANT = "tenant";

    /** A person's role there, as MicroProfile JWT wants it. */
    public static final String GROUPS = "groups";

    /** What the token stands on, see {@link Stamps}. */
    public static final String STAMPS = "stamps";

    /** The agency that a person acts for, in one of its clients. */
    public static final String AGENCY = "agency";

    /** The outside issuer that vouched for a person; such a token is for its tenant alone. */
    public static final String ISSUER = "sign_on";

    /** The scopes of an API client, separated by spaces (RFC 8693 §4.2). */
    public static final String SCOPE = "scope";

    /** The language of whoever has not said which one they read: BCP 47, as OpenID Connect Core §5.1 has it. */
    public static final String LOCALE = "locale";

    private TokenClaims() {}
}
