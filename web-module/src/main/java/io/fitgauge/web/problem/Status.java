package io.fitgauge.web.problem;

import io.fitgauge.refusal.Reason;

/** What an HTTP status that the container chose by itself comes to. */
final class Status {

    private Status() {}

    static Reason reason(int status) {
        return switch (status) {
            case 401 -> Reason.NOT_AUTHENTICATED;
            case 403 -> Reason.ROLE_TOO_SMALL;
            case 404 -> Reason.NOT_FOUND;
            case 405 -> Reason.METHOD_NOT_ALLOWED;
            case 406 -> Reason.NOT_ACCEPTABLE;
            case 409 -> Reason.WRONG_STATE;
            case 412 -> Reason.STALE;
            case 413 -> Reason.TOO_LARGE;
            case 415 -> Reason.UNSUPPORTED_MEDIA_TYPE;
            case 429 -> Reason.TOO_MANY_REQUESTS;
            case 503 -> Reason.UNAVAILABLE;
            default -> status >= 500 ? Reason.INTERNAL : Reason.MALFORMED;
        };
    }
}
