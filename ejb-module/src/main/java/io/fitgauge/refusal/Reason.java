package io.fitgauge.refusal;

/** Why something was refused. The names are stable; {@link #slug()} is the end of the problem's {@code type}. */
public enum Reason {
    MALFORMED("Malformed request"),
    INVALID("Invalid request"),
    NOT_AUTHENTICATED("Not authenticated"),
    ROLE_TOO_SMALL("Role too small"),
    NOT_FOUND("Not found"),
    METHOD_NOT_ALLOWED("Method not allowed"),
    NOT_ACCEPTABLE("Not acceptable"),
    WRONG_STATE("Wrong state"),
    DUPLICATE("Already exists"),
    IN_USE("In use"),
    TRY_AGAIN("Try again"),
    STALE("Stale"),
    TOO_LARGE("Too large"),
    UNSUPPORTED_MEDIA_TYPE("Unsupported media type"),
    KEY_REUSED("Idempotency key reused"),
    PRECONDITION_REQUIRED("If-Match required"),
    TOO_MANY_REQUESTS("Too many requests"),
    UNAVAILABLE("Unavailable"),
    INTERNAL("Internal error");

    private final String title;

    Reason(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }

    public String slug() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
