package io.fitgauge.mail.control;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMultipart;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a mail server is given.
 *
 * @param headers beside those that every mail has
 * @param id that its Message-ID is made of; a random one when absent
 */
public record Posting(
        String to, String subject, MimeMultipart content, Map<String, String> headers, @Nullable UUID id) {

    private static final String SECURE = "https://";

    public Posting {
        headers = Map.copyOf(headers);
    }

    /** @param paragraphs plain text; one that is a web address becomes a link */
    public static Posting of(String to, String subject, List<String> paragraphs) throws MessagingException {
        return new Posting(to, subject, MailText.both(paragraphs), Map.of(), null);
    }

    /** One of many, which the person may end. */
    public static Posting bulletin(
            UUID id, String to, Locale language, String subject, MimeMultipart content, String stop) {
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("Content-Language", language.toLanguageTag());
        headers.put("List-Unsubscribe", "<" + stop + ">");
        if (stop.startsWith(SECURE)) { // RFC 8058 asks for it
            headers.put("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
        }
        return new Posting(to, subject, content, headers, id);
    }
}
