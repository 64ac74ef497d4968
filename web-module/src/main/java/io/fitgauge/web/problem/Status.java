package io.fitgauge.web.problem;

import io.fitgauge.refusal.Reason;

/** Which HTTP status answers which reason, and back. */
final class Status {

    private Status() {}

    static int of(Reason reason) {
        return switch (reason) {
            case MALFORMED, INVALID -> 400;
            case NOT_AUTHENTICATED -> 401;
            case ROLE_TOO_SMALL -> 403;
            case NOT_FOUND -> 404;
            case METHOD_NOT_ALLOWED -> 405;
            case NOT_ACCEPTABLE -> 406;
            case WRONG_STATE, DUPLICATE, IN_USE, TRY_AGAIN -> 409;
            case STALE -> 412;
            case TOO_LARGE -> 413;
            case UNSUPPORTED_MEDIA_TYPE -> 415;
            case KEY_REUSED -> 422;
            case PRECONDITION_REQUIRED -> 428;
            case TOO_MANY_REQUESTS -> 429;
            case UNAVAILABLE -> 503;
            case INTERNAL -> 500;
        };
    }

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
