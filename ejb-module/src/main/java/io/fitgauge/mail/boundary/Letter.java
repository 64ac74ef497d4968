package io.fitgauge.mail.boundary;

import java.util.List;

/**
 * A mail to one person.
 *
 * @param to an e-mail address
 * @param paragraphs plain text; one that is a web address becomes a link
 */
public record Letter(String to, String subject, List<String> paragraphs) {

    public Letter {
        paragraphs = List.copyOf(paragraphs);
    }

    /** Tells nothing: it may hold secrets. */
    @Override
    public String toString() {
        return "Letter[hidden]";
    }
}
