package io.fitgauge.refusal;

/**
 * Why something was refused. The names are stable; {@link #slug()} is the end of the problem's {@code type}, {@link
 * #status()} the number that clients know it by: also in the problem of a job, which no request hears of.
 */
public enum Reason {
    MALFORMED(400, "Malformed request"),
    INVALID(400, "Invalid request"),
    NOT_AUTHENTICATED(401, "Not authenticated"),
    ROLE_TOO_SMALL(403, "Role too small"),
    NOT_FOUND(404, "Not found"),
    METHOD_NOT_ALLOWED(405, "Method not allowed"),
    NOT_ACCEPTABLE(406, "Not acceptable"),
    WRONG_STATE(409, "Wrong state"),
    DUPLICATE(409, "Already exists"),
    IN_USE(409, "In use"),
    QUOTA_REACHED(409, "Quota reached"),
    TRY_AGAIN(409, "Try again"),
    GONE(410, "Gone"),
    STALE(412, "Stale"),
    TOO_LARGE(413, "Too large"),
    UNSUPPORTED_MEDIA_TYPE(415, "Unsupported media type"),
    KEY_REUSED(422, "Idempotency key reused"),
    PRECONDITION_REQUIRED(428, "If-Match required"),
    TOO_MANY_REQUESTS(429, "Too many requests"),
    UNAVAILABLE(503, "Unavailable"),
    INTERNAL(500, "Internal error");

    private final int status;
    private final String title;

    Reason(int status, String title) {
        this.status = status;
        this.title = title;
    }

    public int status() {
        return status;
    }

    public String title() {
        return title;
    }

    public String slug() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
