package io.fitgauge.refusal;

/**
 * One field at fault.
 *
 * @param pointer RFC 6901 pointer into the request's body, such as {@code /criteria/0/match/min}
 * @param detail what is wrong, for people
 */
public record FieldError(String pointer, String detail) {

    /** This error inside a larger document: {@code /min} in {@code /criteria/0/match}. */
    public FieldError within(String prefix) {
        return new FieldError(prefix + pointer, detail);
    }

    /** A pointer's segment, escaped as RFC 6901 asks. */
    public static String segment(String key) {
        return "/" + key.replace("~", "~0").replace("/", "~1");
    }
}
