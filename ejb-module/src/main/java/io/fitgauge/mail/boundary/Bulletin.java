package io.fitgauge.mail.boundary;

import java.util.Locale;
import java.util.UUID;

/**
 * A mail to one person that brings news, as more will do until the person ends them.
 *
 * @param id a second one with the same id is a copy, and says so to mail programs
 * @param to an e-mail address
 * @param language that it is in
 * @param text the same as the HTML, for who reads plain text
 * @param html a whole page that fetches nothing
 * @param stop a web address that ends such mails when it is posted to (RFC 8058)
 */
public record Bulletin(UUID id, String to, Locale language, String subject, String text, String html, String stop) {

    /** Tells nothing: it holds a secret. */
    @Override
    public String toString() {
        return "Bulletin[" + id + "]";
    }
}
