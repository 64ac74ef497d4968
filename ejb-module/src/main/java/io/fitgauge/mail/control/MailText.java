package io.fitgauge.mail.control;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMultipart;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.owasp.encoder.Encode;

/** A letter's text, plain and as HTML. */
public final class MailText {

    private MailText() {}

    /** @return for mail programs to choose from, the richest last as RFC 2046 wants it */
    public static MimeMultipart both(List<String> paragraphs) throws MessagingException {
        return both(plain(paragraphs), html(paragraphs));
    }

    /** As {@link #both(List)}, of texts that are written already. */
    public static MimeMultipart both(String plain, String html) throws MessagingException {
        return new MimeMultipart("alternative", part(plain, "plain"), part(html, "html"));
    }

    static String plain(List<String> paragraphs) {
        return String.join("\r\n\r\n", paragraphs) + "\r\n";
    }

    static String html(List<String> paragraphs) {
        return paragraphs.stream()
                .map(MailText::paragraph)
                .collect(Collectors.joining("\r\n", "<!DOCTYPE html>\r\n<html><body>\r\n", "\r\n</body></html>\r\n"));
    }

    private static String paragraph(String text) {
        return isAddress(text)
                ? "<p><a href=\"" + Encode.forHtmlAttribute(text) + "\">" + Encode.forHtml(text) + "</a></p>"
                : "<p>" + Encode.forHtml(text) + "</p>";
    }

    private static boolean isAddress(String text) {
        return (text.startsWith("https://") || text.startsWith("http://"))
                && text.chars().noneMatch(Character::isWhitespace);
    }

    private static MimeBodyPart part(String text, String subtype) throws MessagingException {
        MimeBodyPart part = new MimeBodyPart();
        part.setText(text, StandardCharsets.UTF_8.name(), subtype);
        return part;
    }
}
